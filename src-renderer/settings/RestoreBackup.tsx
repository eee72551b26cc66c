import { useEffect, useState } from 'react';
import type { BackupView } from '#shared/ipc/exchange.ts';
import { bridge } from '../bridge.ts';
import { beginRestore } from '../exchange/import-store.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { openItemMenu, useItemMenu } from '../item-menu/menu-store.ts';
import { Setting } from './Setting.tsx';

/** Goes back to what was here at an earlier hour; what that changes is shown first. */
export function RestoreBackup() {
  const t = useTranslate();
  const formats = useFormats();
  const backups = useBackups();
  const label = t('exchange.restore');
  const isOpen = useItemMenu(({ menu }) => menu?.label === label);
  const actions = (backups ?? []).map(({ number, takenAt }) => ({
    id: String(number),
    text: formats.moment(takenAt, Date.now()),
    run: () => void beginRestore(number),
  }));
  return (
    <Setting words={[label, t('exchange.restore-hint')]}>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          disabled={actions.length === 0}
          onClick={({ currentTarget }) => openItemMenu({ anchor: currentTarget, label, actions })}
        >
          {label}
        </button>
      </div>
      <p className="field-hint">
        {t(backups?.length === 0 ? 'exchange.restore-none' : 'exchange.restore-hint')}
      </p>
    </Setting>
  );
}

/** Null until they are known. */
function useBackups(): readonly BackupView[] | null {
  const [backups, setBackups] = useState<readonly BackupView[] | null>(null);
  useEffect(() => {
    void bridge
      .request('exchange:backups', undefined)
      .catch(() => [])
      .then(setBackups);
  }, []);
  return backups;
}

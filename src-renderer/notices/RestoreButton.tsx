import { useState } from 'react';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useAppStore, useProjection } from '../stores/app-store.ts';

/** Brings deleted items back; says so once they are all there. `label` null = there are several. */
export function RestoreButton({ itemIds, label }: { itemIds: readonly string[]; label: string | null }) {
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const isBack = useProjection(({ items }) => itemIds.every((id) => items.has(id)));
  const restore = async () => {
    if (isBusy) return;
    setBusy(true);
    await restoreAll(itemIds);
    setBusy(false);
  };
  return (
    <>
      {!isBack && (
        <button
          type="button"
          className="button small"
          aria-disabled={isBusy}
          aria-label={label === null ? undefined : t('ui.notice.restore-named', { label })}
          onClick={() => void restore()}
        >
          {t(label === null ? 'ui.notice.restore-all' : 'ui.notice.restore')}
        </button>
      )}
      <span role="status">{isBack && <strong>{t('ui.notice.restored')}</strong>}</span>
    </>
  );
}

/** More failures than one item's own fate explains: the rest would meet the same, and each is told. */
const MAX_FAILURES = 3;

/** One after the other, because each is a transaction. */
async function restoreAll(itemIds: readonly string[]): Promise<void> {
  let failures = 0;
  for (const id of itemIds) {
    if (useAppStore.getState().projection?.items.has(id)) continue;
    const { ok } = await execute({ kind: 'restore-item', id });
    if (!ok) failures += 1;
    if (failures === MAX_FAILURES) return;
  }
}

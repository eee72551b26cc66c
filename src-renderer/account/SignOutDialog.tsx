import { useState } from 'react';
import type { RequestArgument } from '#shared/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { failureInWords } from './failure-words.ts';

type Items = RequestArgument<'account:sign-out'>['items'];

/** Asks what becomes of the account's items here, and says what a removal would lose. */
export function SignOutDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const waiting = useProjection(({ sync }) => sync.waiting);
  const { isBusy, trouble, signOut } = useSignOut(onClose);
  return (
    <Dialog title={t('ui.account.sign-out')} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('ui.account.sign-out-text')}</p>
        {waiting > 0 && <p className="callout">{t('ui.account.sign-out-waiting', { count: waiting })}</p>}
        <Way items="keep" isBusy={isBusy} onChoose={signOut} />
        <Way items="wipe" isBusy={isBusy} onChoose={signOut} />
        <p className="form-error" role="alert">
          {trouble}
        </p>
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={onClose}>
          {t('ui.cancel')}
        </button>
      </footer>
    </Dialog>
  );
}

function Way(props: { items: Items; isBusy: boolean; onChoose: (items: Items) => void }) {
  const t = useTranslate();
  const { items, isBusy } = props;
  const hintId = `sign-out-${items}`;
  return (
    <div className="way">
      <button
        type="button"
        className={items === 'wipe' ? 'button danger' : 'button primary'}
        aria-disabled={isBusy}
        aria-describedby={hintId}
        onClick={() => props.onChoose(items)}
      >
        {t(`ui.account.sign-out-${items}`)}
      </button>
      <p className="field-hint" id={hintId}>
        {t(`ui.account.sign-out-${items}-hint`)}
      </p>
    </div>
  );
}

function useSignOut(onDone: () => void) {
  const t = useTranslate();
  const formats = useFormats();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const signOut = async (items: Items) => {
    if (isBusy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const result = await bridge.request('account:sign-out', { items });
      if (result.ok) onDone();
      else setTrouble(failureInWords(t, formats, result, Date.now()));
    } catch {
      setTrouble(t('ui.account.unexpected'));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, trouble, signOut: (items: Items) => void signOut(items) };
}

import { type ReactNode, useState } from 'react';
import { bridge } from '../bridge.ts';
import { tellFailure } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { showToast } from '../stores/toasts.ts';
import { Facts } from '../ui/Facts.tsx';
import { useNow } from '../ui/use-now.ts';
import { SignOutDialog } from './SignOutDialog.tsx';
import './account.css';

/** Whose account it is, how its sign-in is kept, and the way out. `children` stand beside that. */
export function AccountDetails({ children }: { children?: ReactNode }) {
  const t = useTranslate();
  const { account, keeping, hiddenLocalItems } = useProjection(({ sync }) => sync);
  const [isLeaving, setLeaving] = useState(false);
  if (account === null) return null;
  const facts = [
    account.name !== '' && { name: t('ui.account.name'), value: account.name },
    { name: t('ui.account.email'), value: account.email },
    { name: t('ui.account.server'), value: account.serverUrl },
    keeping !== null && { name: t('ui.account.keep'), value: t(`ui.account.keep.${keeping}`) },
  ];
  return (
    <>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <SignInEnd />
      {hiddenLocalItems > 0 && <HiddenItems count={hiddenLocalItems} />}
      <div className="actions">
        <button type="button" className="button" onClick={() => setLeaving(true)}>
          {t('ui.account.sign-out-open')}
        </button>
        {children}
      </div>
      {isLeaving && <SignOutDialog onClose={() => setLeaving(false)} />}
    </>
  );
}

function SignInEnd() {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  const endsAt = useProjection(({ sync }) => sync.signInEndsAt);
  if (endsAt === null) return null;
  return <p className="field-hint">{t('ui.account.ends', { when: formats.moment(endsAt, now) })}</p>;
}

function HiddenItems({ count }: { count: number }) {
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const bring = async () => {
    if (isBusy) return;
    setBusy(true);
    await bringLocalItems();
    setBusy(false);
  };
  return (
    <div className="hidden-items">
      <button type="button" className="button" aria-disabled={isBusy} onClick={() => void bring()}>
        {t('ui.account.bring-hidden', { count })}
      </button>
      <p className="field-hint">{t('ui.account.bring-hidden-hint')}</p>
    </div>
  );
}

async function bringLocalItems(): Promise<void> {
  try {
    const result = await bridge.request('account:bring-local-items', undefined);
    if (!result.ok) return tellFailure(result.error.kind);
    showToast({ tone: 'plain', message: 'ui.account.brought', values: {}, undo: null });
  } catch {
    tellFailure('refused');
  }
}

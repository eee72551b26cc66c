import { AccountDetails } from '../account/AccountDetails.tsx';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Section } from './Section.tsx';
import '../account/account.css';

/** Whose account this is, or the way to have one. */
export function AccountSection() {
  const t = useTranslate();
  const isSignedOut = useProjection(({ sync }) => sync.state.kind === 'signed-out');
  const open = () => openPanel({ kind: 'sync' });
  return (
    <Section title={t('ui.account.title')}>
      {isSignedOut ? <p className="field-hint">{t('ui.account.intro')}</p> : <AccountDetails />}
      <div className="actions">
        <button type="button" className="button" onClick={open}>
          {t(isSignedOut ? 'ui.account.open' : 'ui.sync.title')}
        </button>
      </div>
    </Section>
  );
}

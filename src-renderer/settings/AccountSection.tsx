import { AccountDetails } from '../account/AccountDetails.tsx';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

/** Whose account this is, or the way to have one. */
export function AccountSection() {
  const t = useTranslate();
  const isSignedOut = useProjection(({ sync }) => sync.state.kind === 'signed-out');
  return (
    <Section id="account" title={t('ui.account.title')}>
      <Setting words={[t('ui.account.title'), t('ui.account.intro'), t('menu.sync')]}>
        {isSignedOut && <p className="field-hint">{t('ui.account.intro')}</p>}
        {isSignedOut ? (
          <div className="actions">
            <PanelButton text={t('ui.account.open')} />
          </div>
        ) : (
          <AccountDetails>
            <PanelButton text={t('menu.sync')} />
          </AccountDetails>
        )}
      </Setting>
    </Section>
  );
}

function PanelButton({ text }: { text: string }) {
  return (
    <button type="button" className="button" onClick={() => openPanel({ kind: 'sync' })}>
      {text}
    </button>
  );
}

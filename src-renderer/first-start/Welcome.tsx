import { useCallback, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { beginImport } from '../exchange/import-store.ts';
import { useOldClientFound } from '../exchange/use-old-client-found.ts';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { SoundTest } from '../ring-options/SoundTest.tsx';
import { LanguageChoice } from '../settings/LanguageChoice.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { openPanel } from '../stores/panels.ts';
import '../ui/fields/fields.css';
import './first-start.css';

const steps = [
  { title: 'ui.welcome.language', Content: LanguageChoice },
  { title: 'ui.welcome.sound', Content: SoundStep },
  { title: 'ui.welcome.account', Content: AccountStep },
] as const satisfies readonly { title: MessageKey; Content: () => React.ReactNode }[];

/** Three short steps that can be left at any time; it covers nothing, so whoever knows the app just goes on. */
export default function Welcome() {
  const t = useTranslate();
  const { locale } = useConventions();
  const { change } = useSettings();
  const [index, setIndex] = useState(0);
  const isLast = index === steps.length - 1;
  const { title, Content } = steps[index] ?? steps[0];
  const wasMoved = useRef(false);
  // The focus goes along with the step, but is not taken at the start.
  const takeFocus = useCallback((heading: HTMLElement | null) => {
    if (wasMoved.current) heading?.focus();
  }, []);
  const go = (to: number) => {
    wasMoved.current = true;
    setIndex(to);
  };
  const leave = () => change({ wasWelcomed: true });
  return (
    <I18nProvider locale={locale}>
      <section className="welcome" aria-labelledby="welcome-title">
        <p className="welcome-step">{t('ui.welcome.step', { step: index + 1, count: steps.length })}</p>
        <h2 key={title} id="welcome-title" tabIndex={-1} ref={takeFocus}>
          {t(title)}
        </h2>
        <Content />
        <div className="actions">
          {index > 0 && (
            <button type="button" className="button" onClick={() => go(index - 1)}>
              {t('ui.welcome.back')}
            </button>
          )}
          <button type="button" className="button primary" onClick={() => (isLast ? leave() : go(index + 1))}>
            {t(isLast ? 'ui.welcome.stay' : 'ui.welcome.next')}
          </button>
          {!isLast && (
            <button type="button" className="button quiet" onClick={leave}>
              {t('ui.welcome.skip')}
            </button>
          )}
        </div>
      </section>
    </I18nProvider>
  );
}

function SoundStep() {
  const t = useTranslate();
  return (
    <>
      <p>{t('ui.welcome.sound-hint')}</p>
      <SoundTest request={{ sound: null, itemType: 'alarm', volume: null, outputDeviceId: null }} />
    </>
  );
}

function AccountStep() {
  const t = useTranslate();
  const hasOldClient = useOldClientFound();
  return (
    <>
      <p>{t('ui.welcome.account-hint')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => openPanel({ kind: 'sync' })}>
          {t('ui.account.open')}
        </button>
        {hasOldClient && (
          <button type="button" className="button" onClick={() => void beginImport('old-client')}>
            {t('exchange.import-old')}
          </button>
        )}
      </div>
    </>
  );
}

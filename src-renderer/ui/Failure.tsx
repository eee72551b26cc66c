import { resolveLanguage, translator } from '#shared/messages/translate.ts';
import { loadProjection } from '../stores/app-store.ts';

/** Shown when the main process gave no snapshot. The settings are unknown then, so the system's language speaks. */
export function Failure() {
  const t = translator(resolveLanguage('system', navigator.language));
  return (
    <main className="failure">
      <h1>{t('ui.failure.title')}</h1>
      <p>{t('ui.failure.text')}</p>
      <button type="button" className="button primary" onClick={() => void loadProjection()}>
        {t('ui.failure.retry')}
      </button>
    </main>
  );
}

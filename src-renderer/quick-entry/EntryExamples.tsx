import { useTranslate } from '../i18n/speech.tsx';

const EXAMPLES = ['ui.quick.example-alarm', 'ui.quick.example-timer', 'ui.quick.example-until'] as const;

/** What can be typed, to be tried by a click. */
export function EntryExamples({ id, onChoose }: { id: string; onChoose: (example: string) => void }) {
  const t = useTranslate();
  return (
    <div className="quick-entry-panel" id={id}>
      <p className="quick-entry-hint">{t('ui.quick.examples')}</p>
      <ul className="quick-entry-examples">
        {EXAMPLES.map((key) => (
          <li key={key}>
            <button type="button" className="button small" onClick={() => onChoose(t(key))}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

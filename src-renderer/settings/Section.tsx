import { type ReactNode, useId } from 'react';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { showToast } from '../stores/toasts.ts';
import { pick, type ResetKeys, resetPatch } from './section-reset.ts';
import { useSettings } from './use-settings.ts';
import './section.css';

/** A part of the settings under a heading of its own, which resets what it holds. */
export function Section(props: { id?: string; title: string; resets?: ResetKeys; children: ReactNode }) {
  const headingId = useId();
  return (
    <section className="settings-section" aria-labelledby={headingId} data-section={props.id}>
      <header className="settings-heading">
        <h3 id={headingId} tabIndex={-1}>
          {props.title}
        </h3>
        {props.resets && <ResetButton title={props.title} keys={props.resets} />}
      </header>
      {props.children}
    </section>
  );
}

function ResetButton({ title, keys }: { title: string; keys: ResetKeys }) {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const patch = resetPatch(settings, keys);
  if (patch === null) return null;
  const reset = async () => {
    const before = pick(settings, keys);
    if (!(await execute({ kind: 'change-settings', patch })).ok) return;
    const values = { section: title };
    showToast({ tone: 'plain', message: 'ui.settings.was-reset', values, undo: () => change(before) });
  };
  return (
    <button
      type="button"
      className="button quiet small"
      aria-label={t('ui.settings.reset-section', { section: title })}
      onClick={() => void reset()}
    >
      {t('ui.settings.reset')}
    </button>
  );
}

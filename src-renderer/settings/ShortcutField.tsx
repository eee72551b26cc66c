import { type KeyboardEvent, useId } from 'react';
import { readableAccelerator } from '#shared/shortcuts/readable-accelerator.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { acceleratorOf } from './accelerator.ts';

/** Takes the keys that are pressed in it as the shortcut; Backspace takes it away. What is wrong with them is told. */
export function ShortcutField(props: {
  label: string;
  value: string;
  hint: string;
  problem?: string | null;
  onChange: (accelerator: string) => void;
}) {
  const t = useTranslate();
  const id = useId();
  const platform = useProjection(({ environment }) => environment.platform);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' || event.key === 'Delete') return props.onChange('');
    const accelerator = acceleratorOf(event);
    if (accelerator === null) return;
    event.preventDefault();
    props.onChange(accelerator);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        className="input"
        readOnly
        value={
          props.value === '' ? t('ui.settings.shortcut-none') : readableAccelerator(props.value, platform)
        }
        aria-describedby={`${id}-hint`}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-hint`}>
        <p className="field-hint">{props.hint}</p>
        {props.problem && (
          <p className="field-error" role="status">
            {props.problem}
          </p>
        )}
      </div>
    </div>
  );
}

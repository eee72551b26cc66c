import { useId } from 'react';
import type { DurationParts } from '#shared/time/duration.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';

/** A timer's length in hours, minutes and seconds. */
export function DurationFields<Draft extends DurationParts>(props: {
  draft: Draft;
  error: string | null;
  autoFocus?: boolean;
  onChange: (draft: Draft) => void;
}) {
  const id = useId();
  const { draft, error, onChange } = props;
  const t = useTranslate();
  const parts = [
    { part: 'hours', label: t('ui.timer.hours'), max: 999 },
    { part: 'minutes', label: t('ui.timer.minutes'), max: 59 },
    { part: 'seconds', label: t('ui.timer.seconds'), max: 59 },
  ] as const;
  return (
    <div className="field">
      <div className="duration-fields">
        {parts.map(({ part, label, max }) => (
          <NumberInput
            key={part}
            label={label}
            value={draft[part]}
            min={0}
            max={max}
            errorId={error === null ? null : id}
            autoFocus={(props.autoFocus ?? true) && part === 'minutes'}
            onChange={(value) => onChange({ ...draft, [part]: value })}
          />
        ))}
      </div>
      {error !== null && (
        <p id={id} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

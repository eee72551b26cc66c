import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Day } from '#shared/domain/recurrence.ts';
import { weekFrom } from '../../i18n/recurrence-words.ts';
import { useConventions, useFormats } from '../../i18n/speech.tsx';

/** Any of the seven days, from the day the week starts on. */
export function DayToggles(props: {
  label: string;
  days: readonly Day[];
  error: string | null;
  onChange: (days: Day[]) => void;
}) {
  const id = useId();
  const formats = useFormats();
  const { firstDay } = useConventions();
  return (
    <div className="field">
      <ToggleButtonGroup
        aria-label={props.label}
        {...(props.error !== null && { 'aria-describedby': id })}
        selectionMode="multiple"
        className="day-toggles"
        selectedKeys={props.days.map(String)}
        onSelectionChange={(keys) => props.onChange([...keys].map(Number).sort((a, b) => a - b))}
      >
        {weekFrom(firstDay).map((day) => (
          <ToggleButton
            key={day}
            id={String(day)}
            className="day-toggle"
            aria-label={formats.weekday(day, 'long')}
          >
            {formats.weekday(day, 'short')}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {props.error !== null && (
        <p id={id} className="field-error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}

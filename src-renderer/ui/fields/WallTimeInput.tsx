import { Time } from '@internationalized/date';
import { DateInput, DateSegment, FieldError, Label, TimeField } from 'react-aria-components/TimeField';
import { type WallTime, wallTimeFromParts, wallTimeParts } from '#shared/time/wall-time.ts';

/** A wall time in the person's hour cycle; null while it is incomplete. It has the focus when it appears. */
export function WallTimeInput(props: {
  label: string;
  value: WallTime | null;
  hourCycle: 12 | 24;
  error: string | null;
  onChange: (value: WallTime | null) => void;
}) {
  return (
    <TimeField
      className="field"
      autoFocus
      value={timeOf(props.value)}
      onChange={(time) => props.onChange(time === null ? null : wallTimeFromParts(time.hour, time.minute))}
      hourCycle={props.hourCycle}
      isInvalid={props.error !== null}
      shouldForceLeadingZeros={props.hourCycle === 24}
    >
      <Label>{props.label}</Label>
      <DateInput className="input time-input">
        {(segment) => <DateSegment className="time-segment" segment={segment} />}
      </DateInput>
      <FieldError className="field-error">
        <span role="alert">{props.error}</span>
      </FieldError>
    </TimeField>
  );
}

function timeOf(value: WallTime | null): Time | null {
  if (value === null) return null;
  const { hour, minute } = wallTimeParts(value);
  return new Time(hour, minute);
}

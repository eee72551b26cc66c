import { Button, Group, Input, Label, NumberField } from 'react-aria-components/NumberField';

/** A whole number with a unit, within bounds; told when it is complete, not at every digit. */
export function NumberInput(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  autoFocus?: boolean;
  /** The element that says what is wrong with it; null or absent = nothing is. */
  errorId?: string | null;
  onChange: (value: number) => void;
}) {
  const { errorId = null } = props;
  return (
    <NumberField
      className="field number-field"
      value={props.value}
      minValue={props.min}
      maxValue={props.max}
      autoFocus={props.autoFocus ?? false}
      isInvalid={errorId !== null}
      {...(errorId !== null && { 'aria-describedby': errorId })}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      onChange={(value) => {
        if (Number.isInteger(value)) props.onChange(value);
      }}
    >
      <Label>{props.label}</Label>
      <Group className="input number-group">
        <Button slot="decrement">−</Button>
        <Input />
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}

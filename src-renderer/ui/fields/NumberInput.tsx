import { Button, Group, Input, Label, NumberField } from 'react-aria-components/NumberField';

/** A whole number with a unit, within bounds; told when it is complete, not at every digit. */
export function NumberInput(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  autoFocus?: boolean;
  onChange: (value: number) => void;
}) {
  return (
    <NumberField
      className="field number-field"
      value={props.value}
      minValue={props.min}
      maxValue={props.max}
      autoFocus={props.autoFocus ?? false}
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

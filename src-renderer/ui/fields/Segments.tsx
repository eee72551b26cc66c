import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Option } from './Choice.tsx';

/** One of a few, all in sight. */
export function Segments<Id extends string>(props: {
  label: string;
  value: Id;
  options: readonly Option<Id>[];
  onChange: (id: Id) => void;
}) {
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={props.value}
      onChange={(value) => props.onChange(value as Id)}
    >
      <Label>{props.label}</Label>
      <div className="segments">
        {props.options.map(({ id, text }) => (
          <Radio key={id} value={id} className="segment">
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

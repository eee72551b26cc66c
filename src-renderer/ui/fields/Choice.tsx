import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components/Select';
import { Icon } from '../icons.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

/** One of several, from a list that opens. */
export function Choice<Id extends string>(props: {
  label: string;
  value: Id;
  options: readonly Option<Id>[];
  onChange: (id: Id) => void;
}) {
  return (
    <Select
      className="field"
      value={props.value}
      onChange={(key) => {
        const chosen = props.options.find(({ id }) => id === key);
        if (chosen) props.onChange(chosen.id);
      }}
    >
      <Label>{props.label}</Label>
      <Button className="input choice-button">
        <SelectValue className="choice-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={props.options}>
          {({ id, text }) => (
            <ListBoxItem id={id} textValue={text} className="menu-item">
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

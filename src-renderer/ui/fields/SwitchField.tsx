import { Switch } from 'react-aria-components/Switch';

/** An on/off switch with its name beside it. */
export function SwitchField(props: {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <div className="switch-field">
      <Switch className="switch" isSelected={props.on} onChange={props.onChange}>
        <span className="switch-text">{props.label}</span>
        <span className="switch-track" />
      </Switch>
      {props.hint !== undefined && <p className="field-hint">{props.hint}</p>}
    </div>
  );
}

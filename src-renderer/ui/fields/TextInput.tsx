import { FieldError, Input, Label, TextField } from 'react-aria-components/TextField';

/** A line of text. `error` null = nothing is wrong with it; else it is tied to the line and announced. */
export function TextInput(props: {
  label: string;
  value: string;
  error: string | null;
  placeholder?: string;
  onChange: (value: string) => void;
}) {
  const { label, value, error, placeholder, onChange } = props;
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={error !== null}>
      <Label>{label}</Label>
      <Input className="input" autoComplete="off" {...(placeholder === undefined ? {} : { placeholder })} />
      <FieldError className="field-error">
        <span role="alert">{error}</span>
      </FieldError>
    </TextField>
  );
}

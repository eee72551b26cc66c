import { type ComponentProps, type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Null = nothing is wrong with it. */
  readonly error: string | null;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line to type in, with its error and hint tied to it. `children` stand beside the input. */
export function Field({
  name,
  label,
  value,
  error,
  hint,
  onChange,
  children,
  ...rest
}: FieldProps & { children?: ReactNode } & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  const id = useId();
  const described = [error === null ? null : `${id}-error`, hint === undefined ? null : `${id}-hint`];
  return (
    <div className="field" data-invalid={error !== null || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className="field-line">
        <input
          {...rest}
          id={id}
          name={name}
          className="input"
          value={value}
          aria-invalid={error !== null}
          aria-describedby={described.filter((part) => part !== null).join(' ') || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {children}
      </div>
      {error !== null && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** An on/off switch whose name is not written beside it. */
export function Toggle(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <input
      type="checkbox"
      role="switch"
      className="toggle"
      aria-label={props.label}
      checked={props.on}
      aria-checked={props.on}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

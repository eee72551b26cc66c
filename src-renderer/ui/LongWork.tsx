import './long-work.css';

interface LongWorkProps {
  /** What it is and how far it has come. */
  readonly text: string;
  /** What the bar is of. */
  readonly label: string;
  /** Null: nobody knows how much there is. */
  readonly share: number | null;
  readonly end: { readonly text: string; readonly run: () => void };
}

/** Work that takes longer than a moment: how far it is, and a way to end it. */
export function LongWork({ text, label, share, end }: LongWorkProps) {
  return (
    <div className="long-work">
      <span>{text}</span>
      <button type="button" className="button small" onClick={end.run}>
        {end.text}
      </button>
      <progress aria-label={label} {...(share === null ? {} : { value: share, max: 1 })} />
    </div>
  );
}

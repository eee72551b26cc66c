import { Icon } from './icons.tsx';

/** A list's heading, how many entries it has, and the button that makes a new one. */
export function ListHeader(props: { title: string; count: number; action: string; onAction: () => void }) {
  return (
    <header className="list-header">
      <h2>{props.title}</h2>
      {props.count > 0 && <span className="count">{props.count}</span>}
      <button type="button" className="button primary" onClick={props.onAction}>
        <Icon name="plus" />
        {props.action}
      </button>
    </header>
  );
}

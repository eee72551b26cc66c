import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

/** A list's heading, how many entries it has, and the button that makes a new one. */
export function ListHeader(props: {
  title: string;
  count: number;
  action: string;
  onAction: () => void;
  /** Small buttons before it. */
  children?: ReactNode;
}) {
  return (
    <header className="list-header">
      <h2>{props.title}</h2>
      {props.count > 0 && <span className="count">{props.count}</span>}
      <span className="list-tools">{props.children}</span>
      <button type="button" className="button primary" onClick={props.onAction}>
        <Icon name="plus" />
        {props.action}
      </button>
    </header>
  );
}

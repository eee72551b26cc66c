import { type KeyboardEvent, useRef } from 'react';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly text: string;
}

/** Tabs over one panel; the arrow keys go from one to the next. */
export function TabBar<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  panelId: string;
  onChoose: (id: Id) => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const { tabs, chosen, onChoose } = props;
    const index = (tabs.findIndex(({ id }) => id === chosen) + step + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next) onChoose(next.id);
    bar.current?.querySelectorAll('button')[index]?.focus();
  };
  return (
    <div role="tablist" className="tabs" aria-label={props.label} ref={bar} onKeyDown={onKeyDown}>
      {props.tabs.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={id === props.chosen}
          aria-controls={props.panelId}
          tabIndex={id === props.chosen ? 0 : -1}
          onClick={() => props.onChoose(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

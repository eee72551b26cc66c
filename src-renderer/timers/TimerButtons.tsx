import { useEffect, useRef } from 'react';
import type { Command } from '#shared/domain/commands.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import type { TimerView } from './timer-view.ts';

interface TimerButton {
  readonly text: MessageKey;
  readonly icon: IconName | null;
  /** What a row has room for, in place of the text. */
  readonly short?: string;
  readonly command: (id: string) => Command;
}

const start: TimerButton = {
  text: 'ui.timer.start',
  icon: 'play',
  command: (id) => ({ kind: 'start-timer', id }),
};
const pause: TimerButton = {
  text: 'ui.timer.pause',
  icon: 'pause',
  command: (id) => ({ kind: 'pause-timer', id }),
};
const resume: TimerButton = {
  text: 'ui.timer.resume',
  icon: 'play',
  command: (id) => ({ kind: 'resume-timer', id }),
};
const stop: TimerButton = {
  text: 'ui.timer.stop',
  icon: 'stop',
  command: (id) => ({ kind: 'stop-timer', id }),
};
const restart: TimerButton = {
  text: 'ui.timer.restart',
  icon: 'restart',
  command: (id) => ({ kind: 'restart-timer', id }),
};
const extend: TimerButton = {
  text: 'ui.timer.extend',
  icon: null,
  short: '+1',
  command: (id) => ({ kind: 'extend-timer', id, minutes: 1 }),
};
const extendFive: TimerButton = {
  text: 'ui.timer.extend-five',
  icon: null,
  short: '+5',
  command: (id) => ({ kind: 'extend-timer', id, minutes: 5 }),
};

/** What can be done with a timer in each state, the likeliest first. */
const buttons: Readonly<Record<TimerView['kind'], readonly TimerButton[]>> = {
  idle: [start],
  running: [pause, extend, extendFive, restart, stop],
  paused: [resume, extend, extendFive, restart, stop],
  finished: [restart, stop],
};

export function TimerButtons(props: { id: string; view: TimerView; labelId: string; isLarge?: boolean }) {
  const { id, view, labelId, isLarge = false } = props;
  const t = useTranslate();
  const { group, pressed } = useKeptFocus(view.kind);
  return (
    <div className="actions" ref={group}>
      {buttons[view.kind].map(({ text, icon, short, command }, index) => (
        <button
          // The first one stays the same button, so that Pause and Resume keep the focus.
          key={index === 0 ? 'first' : text}
          type="button"
          className={index === 0 ? 'button' : icon === null ? 'icon-button wide' : 'icon-button'}
          aria-label={t(text)}
          title={index === 0 ? undefined : t(text)}
          aria-describedby={labelId}
          onClick={() => {
            pressed.current = true;
            void execute(command(id));
          }}
        >
          {icon !== null && <Icon name={icon} />}
          {(icon === null || index === 0) && (isLarge ? t(text) : (short ?? t(text)))}
        </button>
      ))}
    </div>
  );
}

/** A button that is gone after it was pressed gives the focus to the first of those that came. */
function useKeptFocus(state: TimerView['kind']) {
  const group = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons change with the state
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) {
      group.current?.querySelector('button')?.focus();
    }
    pressed.current = false;
  }, [state]);
  return { group, pressed };
}

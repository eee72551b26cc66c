import type { Account } from './bench.ts';

/** An alarm as a client sends it. */
export function alarm(id: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    type: 'alarm',
    label: 'Wake up',
    enabled: true,
    alarm_time: '07:30',
    recurrence: 'weekdays',
    days: [1, 2, 3, 4, 5],
    play_sound: true,
    show_popup: true,
    custom_sound: null,
    version: 1,
    ...changes,
  };
}

export function timer(id: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    type: 'timer',
    label: 'Tea',
    enabled: true,
    duration: 300,
    remaining: 300,
    repeat: false,
    version: 1,
    ...changes,
  };
}

export function of({ id }: Account, item: object): object {
  return { ...item, user_id: id };
}

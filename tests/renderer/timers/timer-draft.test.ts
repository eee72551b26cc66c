import { expect, test } from 'vitest';
import { timerCommand, timerDraftOf, timerProblems } from '#renderer/timers/timer-draft.ts';
import { commandSchema } from '#shared/domain/commands.ts';
import { NOON, timer } from '../../shared/domain/samples.ts';

test('[UI13] a new timer is made with what was entered, and starts if asked', () => {
  const draft = { ...timerDraftOf(null), label: ' Tea ', hours: 1, minutes: 2, seconds: 3 };
  const command = timerCommand(draft, null, 'Timer');
  expect(command).toMatchObject({ kind: 'create-timer', label: 'Tea', durationSeconds: 3_723, start: true });
  expect(commandSchema.safeParse(command).success).toBe(true);
});

test('[UI13] an edit carries only what was changed, and a length extended meanwhile is no change', () => {
  const stored = timer({ enabled: true, startedAt: NOON, durationSeconds: 360 }, { presetSeconds: 300 });
  const draft = timerDraftOf(stored);
  expect(draft).toMatchObject({ hours: 0, minutes: 5, seconds: 0 });
  expect(timerCommand(draft, stored, 'Timer')).toEqual({ kind: 'edit-timer', id: 't1' });
  const louder = { ...draft, ring: { ...draft.ring, volume: 0.5 } };
  expect(timerCommand(louder, stored, 'Timer')).toEqual({ kind: 'edit-timer', id: 't1', volume: 0.5 });
});

test('[UI14] a timer of no length is not saved, and it is said why', () => {
  const draft = { ...timerDraftOf(null), minutes: 0 };
  expect(timerProblems(draft).duration).toBe('ui.timer.duration-missing');
  expect(timerCommand(draft, null, 'Timer')).toBeNull();
});

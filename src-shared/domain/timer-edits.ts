import { addMs, type EpochMs } from '../time/instant.ts';
import type { Command } from './commands.ts';
import { type EditResult, edited } from './edit-result.ts';
import type { ItemId, StoredTimer, Timer } from './item.ts';
import { freshDevice, withDeviceFields, withItemFields } from './item-fields.ts';
import { presetSeconds, stepTimer, timerPhase } from './timer-machine.ts';

export type CreateTimer = Extract<Command, { kind: 'create-timer' }>;
export type EditTimer = Extract<Command, { kind: 'edit-timer' }>;

/** A new timer, idle unless the command says `start`. */
export function createTimer(command: CreateTimer, id: ItemId, now: EpochMs): EditResult<StoredTimer> {
  const item: Timer = {
    id,
    type: 'timer',
    label: command.label,
    durationSeconds: command.durationSeconds,
    remainingSeconds: null,
    repeat: command.repeat ?? false,
    startedAt: null,
    enabled: false,
    playSound: command.playSound ?? true,
    showPopup: command.showPopup ?? true,
    customSound: command.customSound ?? null,
    createdAt: now,
    updatedAt: now,
    version: 0,
  };
  const device = { ...withDeviceFields(freshDevice(now), command), presetSeconds: command.durationSeconds };
  const stored: StoredTimer = { item, device };
  return command.start === true ? stepTimer(stored, { kind: 'start' }, now) : edited(stored);
}

/**
 * The timer with the command's fields. A length that differs from the person's last one goes through `set-length`;
 * turning repeat on or off keeps the end of the cycle that runs.
 */
export function editTimer(stored: StoredTimer, command: EditTimer, now: EpochMs): EditResult<StoredTimer> {
  const fields = withItemFields(stored.item, command);
  const anchored = withRepeat(fields, command.repeat ?? fields.repeat, now);
  const next: StoredTimer = {
    item: { ...anchored, updatedAt: now },
    device: withDeviceFields(stored.device, command),
  };
  const seconds = command.durationSeconds;
  if (seconds === undefined || seconds === presetSeconds(stored)) return edited(next);
  return stepTimer(next, { kind: 'set-length', seconds }, now);
}

/** Enabling starts or resumes, disabling pauses or, when it is over, stops. */
export function setTimerEnabled(
  stored: StoredTimer,
  enabled: boolean,
  now: EpochMs,
): EditResult<StoredTimer> {
  const { kind } = timerPhase(stored.item, now);
  if (enabled) return stepTimer(stored, { kind: kind === 'paused' ? 'resume' : 'start' }, now);
  return stepTimer(stored, { kind: kind === 'running' ? 'pause' : 'stop' }, now);
}

/** An idle copy under a new id, of the length the person set. */
export function duplicateTimer(
  stored: StoredTimer,
  copy: { readonly id: ItemId; readonly label?: string | undefined },
  now: EpochMs,
): StoredTimer {
  const { item, device } = stored;
  const durationSeconds = presetSeconds(stored);
  const idle = { enabled: false, startedAt: null, remainingSeconds: null, durationSeconds };
  return {
    item: {
      ...item,
      ...idle,
      id: copy.id,
      label: copy.label ?? item.label,
      createdAt: now,
      updatedAt: now,
      version: 0,
    },
    device: { ...device, scheduleSince: now, knownSince: now, presetSeconds: durationSeconds },
  };
}

/** A running timer keeps the end of its present cycle; one that is over stays over instead of coming alive. */
function withRepeat(timer: Timer, repeat: boolean, now: EpochMs): Timer {
  const phase = timerPhase(timer, now);
  if (repeat === timer.repeat) return timer;
  if (phase.kind === 'finished') return { ...timer, repeat, enabled: false, startedAt: null };
  if (phase.kind !== 'running') return { ...timer, repeat };
  return { ...timer, repeat, startedAt: addMs(phase.endsAt, -timer.durationSeconds * 1000) };
}

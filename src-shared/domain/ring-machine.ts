import { assertNever } from '../assert-never.ts';
import { addMinutes, addMs, type EpochMs, earlierOf, laterOf } from '../time/instant.ts';
import type { CancelReason, MissedReason, Occurrence, OccurrenceState } from './occurrence.ts';

/** What a look at the clock needs to judge lateness: the grace, and the reason a miss would have. */
interface Look {
  readonly at: EpochMs;
  readonly graceMs: number;
  readonly lateReason: MissedReason;
}

/** What can happen to an occurrence. `at` is the instant it happens. */
export type RingEvent =
  | ({ readonly kind: 'fell-due' } & Look)
  | { readonly kind: 'snoozed'; readonly at: EpochMs; readonly minutes: number }
  | ({ readonly kind: 'snooze-ended' } & Look)
  | { readonly kind: 'dismissed'; readonly at: EpochMs }
  | { readonly kind: 'silence-elapsed'; readonly at: EpochMs; readonly autoSilenceMs: number }
  /** The app started again and found the row as it was. */
  | ({ readonly kind: 'restored'; readonly autoSilenceMs: number } & Look)
  | {
      readonly kind: 'cancelled';
      readonly at: EpochMs;
      readonly why: CancelReason;
    }
  /** Another device dismissed it or disabled the item. */
  | { readonly kind: 'handled-elsewhere'; readonly at: EpochMs }
  /** A person dismissed this very occurrence on another device: that ends a snooze here too. */
  | { readonly kind: 'dismissed-elsewhere'; readonly at: EpochMs }
  | { readonly kind: 'snoozed-elsewhere'; readonly at: EpochMs; readonly until: EpochMs }
  | { readonly kind: 'skipped'; readonly at: EpochMs }
  | { readonly kind: 'unskipped' }
  /** The clock was set and now shows `at`, `byMs` less than it would have (negative: more). */
  | { readonly kind: 'clock-stepped-back'; readonly at: EpochMs; readonly byMs: number }
  | { readonly kind: 'report-seen' };

/** What the runner must do. All of them are safe to repeat. */
export type RingEffect =
  | { readonly kind: 'start-sounding'; readonly cause: 'due' | 'late' | 'snooze-over' | 'restored' }
  | { readonly kind: 'stop-sounding' }
  | { readonly kind: 'report-missed'; readonly reason: MissedReason }
  /** Disable the alarm with `disabledOnce`, which knows whether it is due for it. */
  | { readonly kind: 'disable-once' }
  /** Take the timer's end away with `stepTimer` and `end-dismissed`. */
  | { readonly kind: 'clear-timer' }
  /** Say quietly that a ring which already sounded lies ahead again and will not repeat. */
  | { readonly kind: 'tell-clock-step' };

export interface RingStep {
  readonly occurrence: Occurrence;
  readonly effects: readonly RingEffect[];
}

/** A ring up to this much after its due instant is not called late: the scheduler looks at least once a minute. */
export const ON_TIME_MS = 60_000;

/** The occurrence after an event. Pure and total: an event that does not apply changes nothing. Rules OC1–OC23. */
export function step(occurrence: Occurrence, event: RingEvent): RingStep {
  const { state } = occurrence;
  switch (event.kind) {
    case 'fell-due':
      return state.kind === 'scheduled' ? fallDue(occurrence, event) : unchanged(occurrence);
    case 'snoozed':
      return snooze(occurrence, event.at, event.minutes);
    case 'snooze-ended':
      return state.kind === 'snoozed' ? endSnooze(occurrence, state.until, event) : unchanged(occurrence);
    case 'dismissed':
      return dismiss(occurrence, event.at);
    case 'silence-elapsed':
      return state.kind === 'ringing' && event.at - state.since >= event.autoSilenceMs
        ? silence(occurrence, event.at)
        : unchanged(occurrence);
    case 'restored':
      return restore(occurrence, event);
    case 'cancelled':
      return isOpen(state)
        ? end(occurrence, { kind: 'cancelled', at: event.at, why: event.why })
        : unchanged(occurrence);
    case 'handled-elsewhere':
      return handleElsewhere(occurrence, event.at);
    case 'dismissed-elsewhere':
      return state.kind === 'snoozed'
        ? end(occurrence, { kind: 'handled-elsewhere', at: event.at })
        : handleElsewhere(occurrence, event.at);
    case 'snoozed-elsewhere':
      return snoozeElsewhere(occurrence, event);
    case 'skipped':
      return state.kind === 'scheduled'
        ? become(occurrence, { kind: 'skipped', at: event.at })
        : unchanged(occurrence);
    case 'unskipped':
      return state.kind === 'skipped' ? become(occurrence, { kind: 'scheduled' }) : unchanged(occurrence);
    case 'clock-stepped-back':
      return stepBack(occurrence, event.at, event.byMs);
    case 'report-seen':
      return seeReport(occurrence);
    default:
      return assertNever(event);
  }
}

function unchanged(occurrence: Occurrence): RingStep {
  return { occurrence, effects: [] };
}

function become(
  occurrence: Occurrence,
  state: OccurrenceState,
  effects: readonly RingEffect[] = [],
): RingStep {
  return { occurrence: { ...occurrence, state }, effects };
}

function isOpen(state: OccurrenceState): boolean {
  return state.kind === 'scheduled' || state.kind === 'ringing' || state.kind === 'snoozed';
}

/** Ends an open occurrence, and its sound if it sounds. */
function end(occurrence: Occurrence, state: OccurrenceState, effects: readonly RingEffect[] = []): RingStep {
  const sounds = occurrence.state.kind === 'ringing';
  return become(occurrence, state, sounds ? [{ kind: 'stop-sounding' }, ...effects] : effects);
}

function ring(occurrence: Occurrence, at: EpochMs, cause: 'due' | 'late' | 'snooze-over'): RingStep {
  const rung = { ...occurrence, firstRangAt: occurrence.firstRangAt ?? at };
  return become(rung, { kind: 'ringing', since: at }, [{ kind: 'start-sounding', cause }]);
}

function miss(occurrence: Occurrence, { at, lateReason }: Look): RingStep {
  const unseen = { ...occurrence, reportSeen: false };
  const report: RingEffect = { kind: 'report-missed', reason: lateReason };
  return become(unseen, { kind: 'missed', at, reason: lateReason }, [report]);
}

function fallDue(occurrence: Occurrence, look: Look): RingStep {
  const lateMs = look.at - occurrence.due;
  if (lateMs < 0) return unchanged(occurrence);
  if (lateMs > look.graceMs) return miss(occurrence, look);
  return ring(occurrence, look.at, lateMs > ON_TIME_MS ? 'late' : 'due');
}

function snooze(occurrence: Occurrence, at: EpochMs, minutes: number): RingStep {
  const { state } = occurrence;
  if (state.kind !== 'ringing' && state.kind !== 'snoozed') return unchanged(occurrence);
  const counted = { ...occurrence, snoozeCount: occurrence.snoozeCount + 1 };
  return end(counted, { kind: 'snoozed', until: addMinutes(at, minutes) });
}

function endSnooze(occurrence: Occurrence, until: EpochMs, look: Look): RingStep {
  if (look.at < until) return unchanged(occurrence);
  return look.at - until > look.graceMs ? miss(occurrence, look) : ring(occurrence, look.at, 'snooze-over');
}

function dismiss(occurrence: Occurrence, at: EpochMs): RingStep {
  const { kind } = occurrence.state;
  if (kind !== 'ringing' && kind !== 'snoozed') return unchanged(occurrence);
  const answered: RingEffect = { kind: occurrence.itemType === 'alarm' ? 'disable-once' : 'clear-timer' };
  return end(occurrence, { kind: 'dismissed', at }, [answered]);
}

/** Silence is not consent: it is reported like a miss, and the alarm is disabled when the report was seen. */
function silence(occurrence: Occurrence, at: EpochMs): RingStep {
  const unseen = { ...occurrence, reportSeen: false };
  return end(unseen, { kind: 'silenced', at }, [{ kind: 'report-missed', reason: 'unanswered' }]);
}

/** A ring cut off by a crash goes on, once, as long as auto-silence would have let it; a snooze goes on as it was. */
function restore(occurrence: Occurrence, event: Look & { readonly autoSilenceMs: number }): RingStep {
  const { state } = occurrence;
  if (state.kind === 'snoozed') return endSnooze(occurrence, state.until, event);
  if (state.kind !== 'ringing') return unchanged(occurrence);
  if (event.at - state.since >= event.autoSilenceMs) return miss(occurrence, event);
  const since = earlierOf(state.since, event.at);
  return become(occurrence, { kind: 'ringing', since }, [{ kind: 'start-sounding', cause: 'restored' }]);
}

/** A snooze asked for on this device outlives what other devices do; a miss that someone met elsewhere is none. */
function handleElsewhere(occurrence: Occurrence, at: EpochMs): RingStep {
  const { state } = occurrence;
  const open = state.kind === 'scheduled' || state.kind === 'ringing';
  return open || isUnseen(occurrence)
    ? end(occurrence, { kind: 'handled-elsewhere', at })
    : unchanged(occurrence);
}

/** A snooze moves with the person. Of two the later end stands, so that all devices agree whatever came first. */
function snoozeElsewhere(
  occurrence: Occurrence,
  { at, until }: Extract<RingEvent, { kind: 'snoozed-elsewhere' }>,
): RingStep {
  const { state } = occurrence;
  const applies = isOpen(state) || isUnseen(occurrence);
  const isOutdone = state.kind === 'snoozed' && state.until >= until;
  if (!applies || isOutdone || until <= at) return unchanged(occurrence);
  return end({ ...occurrence, snoozeCount: occurrence.snoozeCount + 1 }, { kind: 'snoozed', until });
}

function isUnseen({ state, reportSeen }: Occurrence): boolean {
  return (state.kind === 'missed' || state.kind === 'silenced') && !reportSeen;
}

/** What never sounded and lies ahead again is scheduled again; what sounded stays; what is under way keeps its length. */
function stepBack(occurrence: Occurrence, at: EpochMs, byMs: number): RingStep {
  const { state } = occurrence;
  if (state.kind === 'ringing')
    return become(occurrence, { kind: 'ringing', since: addMs(state.since, -byMs) });
  if (state.kind === 'snoozed') {
    const until = laterOf(at, addMs(state.until, -byMs));
    return become(occurrence, { kind: 'snoozed', until });
  }
  if (at >= occurrence.due) return unchanged(occurrence);
  if (state.kind === 'missed' && occurrence.firstRangAt === null) {
    return become({ ...occurrence, alsoMissed: 0, reportSeen: false }, { kind: 'scheduled' });
  }
  const sounded = state.kind === 'dismissed' || state.kind === 'silenced' || state.kind === 'missed';
  return { occurrence, effects: sounded ? [{ kind: 'tell-clock-step' }] : [] };
}

function seeReport(occurrence: Occurrence): RingStep {
  const { kind } = occurrence.state;
  if ((kind !== 'missed' && kind !== 'silenced') || occurrence.reportSeen) return unchanged(occurrence);
  const effects: RingEffect[] = occurrence.itemType === 'alarm' ? [{ kind: 'disable-once' }] : [];
  return { occurrence: { ...occurrence, reportSeen: true }, effects };
}

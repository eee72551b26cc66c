import type { Command } from '#shared/domain/commands.ts';
import type { Alarm, Item, StoredItem, Timer } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { otherThan, quickStart } from '#shared/domain/quick-start.ts';
import type { QuickTimer } from '#shared/domain/quick-timer.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Events } from '#shared/ipc/contract.ts';
import type { NextRing } from '#shared/ipc/snapshot.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { namedQuickTimer, quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { earliest } from './earliest.ts';
import { PROGRESS_STEPS, type TimerProgress } from './timer-progress.ts';
import type { WhenText } from './when-text.ts';

/** What the tray is made from; a part of a snapshot, with the moment it is looked at. */
export interface TrayInput {
  readonly items: readonly StoredItem[];
  readonly nextDue: ReadonlyMap<string, EpochMs>;
  readonly next: NextRing | null;
  readonly rings: readonly Occurrence[];
  readonly missed: readonly Occurrence[];
  readonly settings: Pick<
    Settings,
    'snoozeMinutes' | 'pausedUntil' | 'quickTimers' | 'recentTimers' | 'countdownClickThrough'
  >;
  /** How far the timer that ends next has come. */
  readonly progress: TimerProgress | null;
  /** The countdown on top is open. */
  readonly hasCountdown: boolean;
  readonly now: EpochMs;
}

export type TrayAction =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'open'; readonly what?: Events['main:open']['what'] }
  /** Shows these timers on top. */
  | { readonly kind: 'show-countdown'; readonly ids: readonly string[] }
  | { readonly kind: 'close-countdown' }
  | { readonly kind: 'quit' };

export type TrayEntry =
  | { readonly kind: 'separator' }
  /** Says something and cannot be chosen. */
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly TrayEntry[] };

/** A number is how far a timer has come, in `PROGRESS_STEPS`. */
export type TrayIconState = 'idle' | 'armed' | 'ringing' | number;

export interface TrayModel {
  readonly icon: TrayIconState;
  readonly tooltip: string;
  readonly entries: readonly TrayEntry[];
}

const SHOWN_ALARMS = 3;
const SHOWN_TIMERS = 5;
const SEPARATOR: TrayEntry = { kind: 'separator' };

interface Speech {
  readonly translate: Translate;
  readonly when: WhenText;
}

/** Icon, tooltip and menu of the tray, from values alone. Only a timer's progress changes because time passes. */
export function trayModel(input: TrayInput, speech: Speech): TrayModel {
  const ringing = input.rings.filter((ring) => ring.state.kind === 'ringing');
  const groups = [
    ringingEntries(ringing, input, speech),
    missedEntries(input, speech),
    pauseEntries(input, speech),
    aheadEntries(ringing.length > 0, input, speech),
    quickTimerEntries(input, speech),
    countdownEntries(input, speech),
    appEntries(speech),
  ];
  return {
    icon: ringing.length > 0 ? 'ringing' : (runningStep(input) ?? (input.next ? 'armed' : 'idle')),
    tooltip: tooltip(ringing, input, speech),
    entries: separated(groups),
  };
}

function runningStep({ progress }: TrayInput): number | null {
  return progress === null || progress.isPaused ? null : Math.min(progress.step, PROGRESS_STEPS - 1);
}

function separated(groups: readonly (readonly TrayEntry[])[]): TrayEntry[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]));
}

function tooltip(ringing: readonly Occurrence[], input: TrayInput, { translate, when }: Speech): string {
  const [first] = ringing;
  if (first) {
    const values = { count: ringing.length, label: shorten(first.label), more: ringing.length - 1 };
    return translate('tray.tooltip.ringing', values);
  }
  const { pausedUntil } = input.settings;
  if (pausedUntil !== null) return pausedText(pausedUntil, input.now, { translate, when });
  if (!input.next) return translate('tray.tooltip.idle');
  const { progress } = input;
  const ahead = translate('tray.tooltip.next', {
    label: shorten(input.next.label),
    when: when.dayAndTime(input.next.due, input.now),
  });
  if (progress === null || progress.isPaused) return ahead;
  const left = { label: shorten(progress.label), minutes: progress.minutesLeft };
  const key = progress.id === input.next.itemId ? 'tray.tooltip.left' : 'tray.tooltip.also-left';
  return translate(key, { ...left, ahead });
}

function ringingEntries(
  ringing: readonly Occurrence[],
  input: TrayInput,
  { translate }: Speech,
): TrayEntry[] {
  if (ringing.length === 0) return [];
  const minutes = input.settings.snoozeMinutes;
  return [
    ...ringing.slice(0, SHOWN_ALARMS).map((ring) => opens(shorten(ring.label))),
    does(translate('tray.snooze-all', { minutes }), { kind: 'snooze-all' }),
    does(translate('tray.dismiss-all'), { kind: 'dismiss-all' }),
  ];
}

function missedEntries(input: TrayInput, { translate }: Speech): TrayEntry[] {
  const count = input.missed.length;
  return count === 0 ? [] : [opens(translate('tray.missed', { count }), 'missed')];
}

function pauseEntries(input: TrayInput, speech: Speech): TrayEntry[] {
  if (input.settings.pausedUntil === null) return [];
  return [
    { kind: 'text', label: pausedText(input.settings.pausedUntil, input.now, speech) },
    does(speech.translate('tray.resume-alarms'), { kind: 'resume-alarms' }),
  ];
}

function pausedText(until: EpochMs | 'forever', now: EpochMs, { translate, when }: Speech): string {
  if (until === 'forever') return translate('tray.paused');
  return translate('tray.paused-until', { when: when.dayAndTime(until, now) });
}

function aheadEntries(isRinging: boolean, input: TrayInput, speech: Speech): TrayEntry[] {
  const ahead = [...alarmEntries(input, speech), ...timerEntries(input, speech)];
  if (ahead.length > 0 || isRinging || input.settings.pausedUntil !== null) return ahead;
  return [{ kind: 'text', label: speech.translate('tray.nothing-set') }];
}

function alarmEntries(input: TrayInput, { translate, when }: Speech): TrayEntry[] {
  const snoozed = input.rings.flatMap((ring) => {
    if (ring.state.kind !== 'snoozed') return [];
    const until = when.time(ring.state.until);
    return [opens(translate('tray.snoozed', { label: shorten(ring.label), when: until }))];
  });
  const due = earliest(input, isAlarm, SHOWN_ALARMS);
  const alarms = due.map(({ item, at }) => {
    const values = { label: shorten(item.label), when: when.dayAndTime(at, input.now) };
    return { item, values };
  });
  const [first] = alarms;
  const shown = [...snoozed, ...alarms.map(({ values }) => opens(translate('tray.alarm', values)))];
  if (!first) return shown;
  const skip: Command = { kind: 'skip-next', id: first.item.id };
  return [...shown, does(translate('tray.skip-next', first.values), skip)];
}

function timerEntries(input: TrayInput, { translate, when }: Speech): TrayEntry[] {
  return earliest(input, isTimer, SHOWN_TIMERS).map(({ item, at }) =>
    opens(translate('tray.timer-until', { label: shorten(item.label), when: when.time(at) })),
  );
}

/** The person's quick timers, and below them what was started last. */
function quickTimerEntries({ items, settings }: TrayInput, { translate }: Speech): TrayEntry[] {
  const named = (quick: QuickTimer) => namedQuickTimer(translate, quick);
  const presets = settings.quickTimers.map(named);
  const recent = otherThan(settings.recentTimers.map(named), presets);
  const groups = [presets, recent].map((group) =>
    group.map((quick) => does(shorten(quickTimerTitle(translate, quick)), quickStart(items, quick))),
  );
  const entries = separated(groups);
  return entries.length === 0 ? [] : [{ kind: 'submenu', label: translate('tray.start-timer'), entries }];
}

/** The countdown on top: a way in, and, while clicks go through it, the way out. */
function countdownEntries(input: TrayInput, { translate }: Speech): TrayEntry[] {
  const entry = (key: MessageKey, action: TrayAction): TrayEntry => ({
    kind: 'action',
    label: translate(key),
    action,
  });
  if (!input.hasCountdown) {
    const ids = earliest(input, isTimer, SHOWN_TIMERS).map(({ item }) => item.id);
    return ids.length === 0 ? [] : [entry('tray.countdown.show', { kind: 'show-countdown', ids })];
  }
  const isThrough = input.settings.countdownClickThrough;
  const patch = { countdownClickThrough: !isThrough };
  return [
    entry('tray.countdown.close', { kind: 'close-countdown' }),
    entry(isThrough ? 'tray.countdown.catch' : 'tray.countdown.through', {
      kind: 'command',
      command: { kind: 'change-settings', patch },
    }),
  ];
}

function appEntries({ translate }: Speech): TrayEntry[] {
  return [
    opens(translate('tray.open')),
    opens(translate('tray.new-alarm'), 'new-alarm'),
    opens(translate('tray.new-timer'), 'new-timer'),
    opens(translate('tray.settings'), 'settings'),
    { kind: 'action', label: translate('tray.quit'), action: { kind: 'quit' } },
  ];
}

const isAlarm = (item: Item): item is Alarm => item.type === 'alarm';
const isTimer = (item: Item): item is Timer => item.type === 'timer';

function opens(label: string, what?: Events['main:open']['what']): TrayEntry {
  return { kind: 'action', label, action: what ? { kind: 'open', what } : { kind: 'open' } };
}

function does(label: string, command: Command): TrayEntry {
  return { kind: 'action', label, action: { kind: 'command', command } };
}

/** Menus and tooltips are narrow, and Windows cuts a tooltip at 127 characters. */
function shorten(label: string): string {
  const characters = [...label];
  return characters.length <= 40 ? label : `${characters.slice(0, 39).join('')}…`;
}

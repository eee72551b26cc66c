import { describe, expect, test } from 'vitest';
import { type TrayEntry, type TrayInput, trayModel } from '#main/shell/tray-model.ts';
import { createWhenText } from '#main/shell/when-text.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { Alarm, StoredItem, Timer } from '#shared/domain/item.ts';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import { translator } from '#shared/messages/translate.ts';
import { addMinutes, type EpochMs, epochMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';

/** Monday, 23 November 2026, 06:00 in Warsaw. */
const now = epochMs(Date.UTC(2026, 10, 23, 5, 0));
const at = (minutes: number) => addMinutes(now, minutes);
const when = createWhenText({
  language: 'en',
  systemLocale: 'en-GB',
  hourCycle: 'system',
  zone: 'Europe/Warsaw',
});
const speech = { translate: translator('en'), when };

const shared = {
  enabled: true,
  playSound: true,
  showPopup: true,
  customSound: null,
  createdAt: now,
  updatedAt: now,
  version: 0,
};
const device = {
  scheduleSince: now,
  knownSince: now,
  volume: null,
  outputDeviceId: null,
  doNotDisturb: null,
  presetSeconds: null,
};

function dues(byId: Record<string, EpochMs>): ReadonlyMap<string, EpochMs> {
  return new Map(Object.entries(byId));
}

function alarm(id: string): StoredItem {
  const item: Alarm = {
    ...shared,
    type: 'alarm',
    id,
    label: `Alarm ${id}`,
    alarmTime: wallTime('07:00'),
    recurrence: 'daily',
    days: [],
  };
  return { item, device };
}

function timer(id: string, fields: Partial<Timer> = {}): StoredItem {
  const item: Timer = {
    ...shared,
    type: 'timer',
    id,
    label: `Timer ${id}`,
    durationSeconds: 600,
    remainingSeconds: null,
    repeat: false,
    startedAt: now,
    ...fields,
  };
  return { item, device };
}

function ring(itemId: string, state: OccurrenceState): Occurrence {
  const label = `Alarm ${itemId}`;
  const rest = { firstRangAt: now, snoozeCount: 0, alsoMissed: 0, reportSeen: false };
  return { itemId, due: now, itemType: 'alarm', label, state, ...rest };
}

const ringing = (itemId: string) => ring(itemId, { kind: 'ringing', since: now });
const nothing: TrayInput = {
  items: [],
  nextDue: new Map(),
  next: null,
  rings: [],
  missed: [],
  settings: DEFAULT_SETTINGS,
  progress: null,
  hasCountdown: false,
  now,
};
const model = (input: Partial<TrayInput>) => trayModel({ ...nothing, ...input }, speech);
const labels = (entries: readonly TrayEntry[]) =>
  entries.map((entry) => (entry.kind === 'separator' ? '-' : entry.label));
const flat = (entries: readonly TrayEntry[]): TrayEntry[] =>
  entries.flatMap((each) => (each.kind === 'submenu' ? [each, ...flat(each.entries)] : [each]));
const entry = (input: Partial<TrayInput>, label: string) =>
  flat(model(input).entries).find((candidate) => candidate.kind === 'action' && candidate.label === label);
const timersToStart = (input: Partial<TrayInput>) =>
  model(input).entries.flatMap((each) => (each.kind === 'submenu' ? labels(each.entries) : []));

describe('what the tray says', () => {
  test('[SH9] with nothing set it is idle and offers timers, the window and the way out', () => {
    const { icon, tooltip, entries } = model({});
    expect([icon, tooltip]).toEqual(['idle', 'Pobudka: nothing is set']);
    expect(labels(entries)).toEqual([
      'Nothing is set',
      '-',
      'Start timer',
      '-',
      'Open Pobudka',
      'New alarm…',
      'New timer…',
      'Settings…',
      'Quit Pobudka',
    ]);
  });

  test('[SH9] armed, its tooltip names the next ring with day and time', () => {
    const next = { itemId: 'a', label: 'Alarm a', due: at(90), reason: 'due' as const };
    const { icon, tooltip } = model({ items: [alarm('a')], nextDue: dues({ a: at(90) }), next });
    expect([icon, tooltip]).toEqual(['armed', 'Pobudka: Alarm a, Mon 07:30']);
  });

  test('[TW10] while a timer runs, the icon shows how far it has come and the tooltip the minutes left', () => {
    const next = { itemId: 't', label: 'Tea', due: at(4), reason: 'due' as const };
    const progress = { id: 't', label: 'Tea', step: 7, minutesLeft: 4, isPaused: false, changesAt: at(1) };
    const tea = model({ next, progress });
    expect([tea.icon, tea.tooltip]).toEqual([7, 'Pobudka: Tea, Mon 06:04 (4 min left)']);
    const alarmFirst = { itemId: 'a', label: 'Up', due: at(2), reason: 'due' as const };
    expect(model({ next: alarmFirst, progress }).tooltip).toBe('Pobudka: Up, Mon 06:02; Tea: 4 min left');
    expect(model({ next, progress: { ...progress, step: 20 } }).icon).toBe(19);
  });

  test('[TW10] what rings, and a timer that is only paused, are told as without progress', () => {
    const progress = { id: 't', label: 'Tea', step: 7, minutesLeft: 4, isPaused: true, changesAt: null };
    const next = { itemId: 'a', label: 'Up', due: at(2), reason: 'due' as const };
    expect(model({ next, progress })).toEqual(model({ next }));
    const running = { ...progress, isPaused: false };
    expect(model({ rings: [ringing('a')], progress: running }).icon).toBe('ringing');
  });

  test('[SH9] ringing, it says what rings and how many more', () => {
    const { icon, tooltip } = model({ rings: [ringing('a'), ringing('b'), ringing('c')] });
    expect([icon, tooltip]).toEqual(['ringing', 'Ringing: Alarm a and 2 more']);
  });
});

test('[PA6] the tray says that alarms are paused, until when, and ends it', () => {
  for (const [pausedUntil, text] of [
    ['forever', 'All alarms are paused'],
    [at(24 * 60), 'All alarms are paused until Tue 06:00'],
  ] as const) {
    const settings = { ...nothing.settings, pausedUntil };
    const { tooltip, entries } = model({ settings });
    expect(tooltip).toBe(text);
    expect(labels(entries).slice(0, 3)).toEqual([text, 'Turn alarms on again', '-']);
    expect(entry({ settings }, 'Turn alarms on again')).toMatchObject({
      action: { command: { kind: 'resume-alarms' } },
    });
  }
});

describe('what the tray lists', () => {
  test('[SH10] the next three alarms in order, and skipping the first of them', () => {
    const items = ['d', 'a', 'c', 'b'].map(alarm);
    const nextDue = dues({ a: at(60), b: at(120), c: at(24 * 60), d: at(8 * 24 * 60) });
    const shown = labels(model({ items, nextDue }).entries).slice(0, 5);
    expect(shown).toEqual([
      'Mon 07:00, Alarm a',
      'Mon 08:00, Alarm b',
      'Tue 06:00, Alarm c',
      'Skip Alarm a, Mon 07:00',
      '-',
    ]);
    expect(entry({ items, nextDue }, 'Skip Alarm a, Mon 07:00')).toMatchObject({
      action: { kind: 'command', command: { kind: 'skip-next', id: 'a' } },
    });
  });

  test('[SH10] an alarm a week ahead is shown with its date', () => {
    const items = [alarm('a')];
    expect(labels(model({ items, nextDue: dues({ a: at(8 * 24 * 60) }) }).entries)[0]).toMatch(
      /Tue.*1 Dec.*06:00/,
    );
  });

  test('[SH11] a running timer is shown by the time it ends, which stays true as time passes', () => {
    const input = { items: [timer('t')], nextDue: dues({ t: at(10) }) };
    expect(labels(model(input).entries)[0]).toBe('Timer t until 06:10');
    expect(model({ ...input, now: at(5) })).toEqual(model(input));
  });

  test('[SH10] a snoozed ring is shown with the time it rings again', () => {
    const rings = [ring('a', { kind: 'snoozed', until: at(5) })];
    expect(labels(model({ rings }).entries)[0]).toBe('Alarm a, snoozed until 06:05');
  });

  test('[SH10] while something rings, all of it can be snoozed or dismissed', () => {
    const rings = [ringing('a'), ringing('b')];
    expect(labels(model({ rings }).entries).slice(0, 5)).toEqual([
      'Alarm a',
      'Alarm b',
      'Snooze all (5 min)',
      'Dismiss all',
      '-',
    ]);
    expect(labels(model({ rings }).entries)).not.toContain('Nothing is set');
    expect(entry({ rings }, 'Dismiss all')).toMatchObject({ action: { command: { kind: 'dismiss-all' } } });
  });

  test('[SH10] missed rings are counted and open their report', () => {
    const missed = [ring('a', { kind: 'missed', at: now, reason: 'asleep' })];
    expect(entry({ missed }, '1 missed ring…')).toMatchObject({ action: { kind: 'open', what: 'missed' } });
  });

  test('[SH10] a quick timer starts the one its last use left behind, else a new one', () => {
    expect(entry({}, '5 min')).toMatchObject({
      action: { command: { kind: 'create-timer', label: '5 min', durationSeconds: 300, start: true } },
    });
    const idle = { label: '5 min', durationSeconds: 300, enabled: false, startedAt: null };
    expect(entry({ items: [timer('q', idle)] }, '5 min')).toMatchObject({
      action: { command: { kind: 'start-timer', id: 'q' } },
    });
    const paused = { ...idle, remainingSeconds: 20 };
    expect(entry({ items: [timer('q', paused)] }, '5 min')).toMatchObject({
      action: { command: { kind: 'create-timer' } },
    });
  });

  test('[TW1] the person’s quick timers come in their order, by name and length, and below them what was started last', () => {
    const settings = {
      ...nothing.settings,
      quickTimers: [
        { label: 'Tea', durationSeconds: 180 },
        { label: '', durationSeconds: 5_400 },
      ],
      recentTimers: [
        { label: 'Tea', durationSeconds: 180 },
        { label: 'Pasta', durationSeconds: 510 },
      ],
    };
    expect(timersToStart({ settings })).toEqual(['Tea, 3 min', '1 h 30 min', '-', 'Pasta, 8 min 30 s']);
    expect(entry({ settings }, 'Tea, 3 min')).toMatchObject({
      action: { command: { kind: 'create-timer', label: 'Tea', durationSeconds: 180, start: true } },
    });
  });

  test('[TW5] running timers can be put on top; a paused one alone cannot be chosen from here', () => {
    const items = [timer('a'), timer('b'), timer('p', { enabled: false, remainingSeconds: 60 })];
    const nextDue = dues({ a: at(20), b: at(10) });
    expect(entry({ items, nextDue }, 'Countdown on top')).toMatchObject({
      action: { kind: 'show-countdown', ids: ['b', 'a'] },
    });
    expect(labels(model({}).entries)).not.toContain('Countdown on top');
  });

  test('[TW7] while the countdown is open, the tray closes it and is the way out of letting clicks through', () => {
    const settings = { ...nothing.settings, countdownClickThrough: true };
    const open = { hasCountdown: true, settings };
    expect(entry(open, 'Close the countdown')).toMatchObject({ action: { kind: 'close-countdown' } });
    expect(entry(open, 'Let the countdown catch clicks')).toMatchObject({
      action: { command: { kind: 'change-settings', patch: { countdownClickThrough: false } } },
    });
    expect(entry({ hasCountdown: true }, 'Let clicks through the countdown')).toMatchObject({
      action: { command: { patch: { countdownClickThrough: true } } },
    });
  });

  test('[TW1] with no quick timers and nothing started yet there is nothing to choose from', () => {
    const settings = { ...nothing.settings, quickTimers: [], recentTimers: [] };
    expect(labels(model({ settings }).entries)).not.toContain('Start timer');
  });

  test('[SH10] a long label is shortened', () => {
    const stored = alarm('a');
    const items = [{ ...stored, item: { ...stored.item, label: '🙂'.repeat(100) } }];
    const first = labels(model({ items, nextDue: dues({ a: at(60) }) }).entries)[0] ?? '';
    expect([...first].length).toBeLessThan(55);
    expect(first.isWellFormed()).toBe(true);
  });

  test('[SH10] among thousands of items the earliest are found', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => alarm(`i${index}`));
    const nextDue = new Map(items.map(({ item }, index) => [item.id, at(20_000 - index)]));
    const shown = labels(model({ items, nextDue }).entries).slice(0, 3);
    expect(shown.map((label) => label.split('Alarm ')[1])).toEqual(['i9999', 'i9998', 'i9997']);
  });
});

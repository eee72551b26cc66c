import { describe, expect, it } from 'vitest';
import type { WakeFacts } from '#main/wake-check/facts.ts';
import { judge } from '#main/wake-check/judge.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { WakeFinding } from '#shared/ipc/wake-check.ts';
import { addMinutes } from '#shared/time/instant.ts';
import { NOW, storedAlarm } from '../../fakes/fake-handlers.ts';

const alarm = storedAlarm('a1', 'Pobudka');
const DUE_MINUTES = 8 * 60;

/** An evening on which all is well: the next ring in eight hours, on a computer that never sleeps. */
const well: WakeFacts = {
  now: NOW,
  next: { itemId: 'a1', label: 'Pobudka', due: addMinutes(NOW, DUE_MINUTES), reason: 'due' },
  item: alarm,
  settings: DEFAULT_SETTINGS,
  outputDevices: [{ id: 'spk', label: 'Loudspeakers' }],
  sounds: [{ name: DEFAULT_SETTINGS.alarmSound, origin: 'built-in' }],
  canHoldSleep: true,
  startsAtLogin: true,
  hasTray: true,
  volume: { kind: 'known', muted: false, percent: 60 },
  idleSleep: { kind: 'known', afterMinutes: null },
  clock: { kind: 'synchronised' },
  doNotDisturb: false,
};

function find(code: WakeFinding['code'], changes: Partial<WakeFacts>): WakeFinding | undefined {
  return judge({ ...well, ...changes }).findings.find((finding) => finding.code === code);
}

const withDevice = (changes: Partial<typeof alarm.device>) => ({
  item: { ...alarm, device: { ...alarm.device, ...changes } },
});
const withSettings = (changes: Partial<WakeFacts['settings']>) => ({
  settings: { ...DEFAULT_SETTINGS, ...changes },
});
const dueIn = (minutes: number) => ({
  next: { itemId: 'a1', label: 'Pobudka', due: addMinutes(NOW, minutes), reason: 'due' as const },
});
const sleepsAfter = (afterMinutes: number) => ({ idleSleep: { kind: 'known' as const, afterMinutes } });

describe('the verdict', () => {
  it('[WC1] is ok when everything is', () => {
    const check = judge(well);
    expect(check.level).toBe('ok');
    expect(check.findings.every((finding) => finding.level === 'ok')).toBe(true);
  });

  it('[WC1] is the worst finding, which stands first; not known counts below a warning', () => {
    const unknown = judge({ ...well, clock: { kind: 'unknown' } });
    expect(unknown.level).toBe('unknown');
    const warned = judge({ ...well, clock: { kind: 'unknown' }, hasTray: false });
    expect(warned.level).toBe('warning');
    expect(warned.findings[0]?.code).toBe('tray');
    const muted = judge({ ...well, hasTray: false, volume: { kind: 'known', muted: true, percent: 60 } });
    expect(muted.level).toBe('problem');
  });

  it('[WC1] what the system does not tell is never called ok', () => {
    const check = judge({
      ...well,
      volume: { kind: 'unknown' },
      idleSleep: { kind: 'unknown' },
      clock: { kind: 'unknown' },
    });
    const levels = check.findings.flatMap(({ code, level }) =>
      ['volume', 'sleep', 'clock'].includes(code) ? [level] : [],
    );
    expect(levels).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('the next ring', () => {
  it.each([
    [0, { span: 'now' }],
    [12, { span: 'minutes', minutes: 12 }],
    [432, { span: 'hours', hours: 7, minutes: 12 }],
    [2 * 1440 + 180, { span: 'days', days: 2, hours: 3 }],
  ])('[WC2] in %i minutes is told as %j', (minutes, values) => {
    expect(find('next-ring', dueIn(minutes))).toMatchObject({ level: 'ok', values });
  });

  it('[WC2] nothing set to ring is a warning, and asks nothing about sleep or sound files', () => {
    const check = judge({ ...well, next: null, item: null });
    expect(check.findings[0]).toMatchObject({ code: 'next-ring', level: 'warning' });
    expect(check.findings.map((finding) => finding.code)).not.toContain('sleep');
    expect(check.findings.map((finding) => finding.code)).not.toContain('sound-file');
  });
});

describe('volume', () => {
  it('[WC3] muted or 0 is a problem, low a warning', () => {
    const volume = (percent: number, muted = false) =>
      find('volume', { volume: { kind: 'known', muted, percent } });
    expect(volume(60, true)).toMatchObject({ level: 'problem', values: { reason: 'muted' } });
    expect(volume(0)).toMatchObject({ level: 'problem', values: { reason: 'zero' } });
    expect(volume(19)).toMatchObject({ level: 'warning', values: { reason: 'low', percent: 19 } });
    expect(volume(20)).toMatchObject({ level: 'ok' });
  });

  it('[WC3] the item’s own volume of 0 is a problem however loud the computer is', () => {
    expect(find('volume', withDevice({ volume: 0 }))).toMatchObject({ level: 'problem' });
    expect(find('volume', withSettings({ volume: 0 }))).toMatchObject({ level: 'problem' });
    const louder = { ...withSettings({ volume: 0 }), ...withDevice({ volume: 0.5 }) };
    expect(find('volume', louder)).toMatchObject({ level: 'ok' });
  });

  it('[WC3] an item that makes no sound by choice is a warning', () => {
    const item = storedAlarm('a1', 'Pobudka', { playSound: false });
    expect(find('volume', { item })).toMatchObject({ level: 'warning', values: { reason: 'silent' } });
  });
});

describe('the output device', () => {
  it('[WC4] the chosen one is looked for: the item’s before the settings’', () => {
    expect(find('output-device', {})).toBeUndefined();
    expect(find('output-device', withSettings({ outputDeviceId: 'spk' }))).toMatchObject({ level: 'ok' });
    const gone = { ...withSettings({ outputDeviceId: 'spk' }), ...withDevice({ outputDeviceId: 'usb' }) };
    expect(find('output-device', gone)).toMatchObject({ level: 'warning' });
  });

  it('[WC4] none at all is a problem; a list that nobody could make is not known', () => {
    expect(find('output-device', { outputDevices: [] })).toMatchObject({ level: 'problem' });
    expect(find('output-device', { volume: { kind: 'no-output' } })).toMatchObject({ level: 'problem' });
    const unlisted = { ...withDevice({ outputDeviceId: 'usb' }), outputDevices: null };
    expect(find('output-device', unlisted)).toMatchObject({ level: 'unknown' });
  });
});

describe('sleep', () => {
  it('[WC5] that comes before the ring is a problem, with what can be done about it', () => {
    expect(find('sleep', sleepsAfter(20))).toMatchObject({
      level: 'problem',
      values: { reason: 'late', minutes: 20, keepAwakeMinutes: 30, graceMinutes: 10 },
    });
    const off = { ...sleepsAfter(20), ...withSettings({ keepAwakeMinutes: 0 }) };
    expect(find('sleep', off)).toMatchObject({ level: 'problem', values: { reason: 'off' } });
    const cannot = { ...sleepsAfter(20), ...dueIn(25), canHoldSleep: false };
    expect(find('sleep', cannot)).toMatchObject({ level: 'problem', values: { reason: 'cannot' } });
  });

  it('[WC5] that is held off in time, would come later, or never comes, is ok', () => {
    expect(find('sleep', {})).toMatchObject({ level: 'ok', values: { reason: 'never' } });
    const held = { ...sleepsAfter(5), ...dueIn(30) };
    expect(find('sleep', held)).toMatchObject({ level: 'ok', values: { reason: 'held' } });
    const inTime = { ...sleepsAfter(20), ...dueIn(49) };
    expect(find('sleep', inTime)).toMatchObject({ level: 'ok', values: { reason: 'ahead' } });
    expect(find('sleep', { ...sleepsAfter(20), ...dueIn(50) })).toMatchObject({ level: 'problem' });
    const sooner = { ...sleepsAfter(60), ...dueIn(59), ...withSettings({ keepAwakeMinutes: 0 }) };
    expect(find('sleep', sooner)).toMatchObject({ level: 'ok', values: { reason: 'sooner' } });
  });

  it('[WC5] is ok while we hold it off, whatever the system tells', () => {
    const held = { ...dueIn(10), idleSleep: { kind: 'unknown' as const } };
    expect(find('sleep', held)).toMatchObject({ level: 'ok', values: { reason: 'held' } });
    expect(find('sleep', { ...held, canHoldSleep: false })).toMatchObject({ level: 'unknown' });
  });
});

describe('the rest', () => {
  it('[WC6] a clock that nobody sets is a warning', () => {
    expect(find('clock', { clock: { kind: 'not-synchronised' } })).toMatchObject({ level: 'warning' });
  });

  it('[WC7] no start at login and no tray are warnings', () => {
    expect(find('start-at-login', { startsAtLogin: false })).toMatchObject({ level: 'warning' });
    expect(find('tray', { hasTray: false })).toMatchObject({ level: 'warning' });
  });

  it('[WC8] a missing sound is a warning that names it, by its last segment only', () => {
    const item = storedAlarm('a1', 'Pobudka', { customSound: 'C:\\Users\\a\\rooster.mp3' });
    expect(find('sound-file', { item })).toMatchObject({
      level: 'warning',
      values: { sound: 'rooster.mp3' },
    });
    const sounds = [{ name: 'rooster.mp3', origin: 'own' as const }];
    expect(find('sound-file', { item, sounds })).toMatchObject({ level: 'ok' });
  });
});

it('[PA6] paused alarms are a warning that says for how long', () => {
  expect(find('pause', {})).toBeUndefined();
  expect(find('pause', withSettings({ pausedUntil: 'forever' }))).toMatchObject({
    level: 'warning',
    values: { span: 'forever' },
  });
  expect(find('pause', withSettings({ pausedUntil: addMinutes(NOW, 26 * 60) }))).toMatchObject({
    level: 'warning',
    values: { span: 'days', days: 1, hours: 2 },
  });
});

describe('do-not-disturb', () => {
  const obeys = withDevice({ doNotDisturb: 'obey' });

  it('[DN6] is warned of when the next ring obeys it and would be silent', () => {
    expect(find('do-not-disturb', { ...obeys, doNotDisturb: true })).toMatchObject({
      level: 'warning',
      values: { label: 'Pobudka' },
    });
    expect(
      find('do-not-disturb', { ...withSettings({ doNotDisturb: 'obey' }), doNotDisturb: true }),
    ).toMatchObject({ level: 'warning' });
    expect(find('do-not-disturb', { ...obeys, doNotDisturb: false })).toMatchObject({ level: 'ok' });
    expect(find('do-not-disturb', { ...obeys, doNotDisturb: 'unknown' })).toMatchObject({ level: 'unknown' });
  });

  it('[DN6] is not spoken of when the next ring rings through, or nothing is set', () => {
    expect(find('do-not-disturb', { doNotDisturb: true })).toBeUndefined();
    expect(find('do-not-disturb', { ...obeys, doNotDisturb: true, next: null })).toBeUndefined();
  });
});

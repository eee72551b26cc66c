import { expect, test } from 'vitest';
import { diagnostics } from '#main/about/diagnostics.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { snapshot } from '../../renderer/snapshots.ts';
import { alarm, timer } from '../../shared/domain/samples.ts';

const parts = {
  versions: { app: '1.2.3', electron: '45.0.0', chrome: '150', node: '24' },
  system: 'linux 6.1 x64',
  wakeCheck: { findings: [{ code: 'volume', level: 'warning', values: { percent: 3 } }] },
  syncReport: 'state: live\n',
} as unknown as Omit<Parameters<typeof diagnostics>[0], 'snapshot'>;

test('[AB2] a diagnosis has versions, counts, findings and how sync stands', () => {
  const text = diagnostics({ ...parts, snapshot: snapshot({ items: [alarm(), timer()] }) });
  expect(text).toContain('Pobudka 1.2.3, Electron 45.0.0');
  expect(text).toContain('alarms: 1, timers: 1');
  expect(text).toContain('check volume: warning');
  expect(text.endsWith('state: live\n')).toBe(true);
});

test('[AB2] nothing in it says what an alarm is for, what a device or an own sound is called', () => {
  const settings = { ...DEFAULT_SETTINGS, alarmSound: 'our song.ogg', outputDeviceId: 'headset of somebody' };
  const text = diagnostics({
    ...parts,
    snapshot: snapshot({ items: [alarm({ label: 'Doctor' })], settings }),
  });
  expect(text).not.toMatch(/Doctor|our song|headset/);
  expect(text).toContain('"alarmSound":"own"');
});

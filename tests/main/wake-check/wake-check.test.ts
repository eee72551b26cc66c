import { expect, it } from 'vitest';
import type { Probes } from '#main/ports/probes.ts';
import type { AppFacts } from '#main/wake-check/facts.ts';
import { WakeCheckService } from '#main/wake-check/wake-check.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { NOW } from '../../fakes/fake-handlers.ts';

const facts: AppFacts = {
  now: NOW,
  next: null,
  item: null,
  settings: { ...DEFAULT_SETTINGS, outputDeviceId: 'usb' },
  sounds: [],
  canHoldSleep: true,
  startsAtLogin: true,
  hasTray: true,
};

const outputDevices = () =>
  Promise.resolve([
    { id: 'spk', label: 'Loudspeakers' },
    { id: 'usb', label: 'Headset' },
  ]);

function fakeProbes(): Probes & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    volume(label) {
      asked.push(label);
      return Promise.resolve({ kind: 'known', muted: true, percent: 10 });
    },
    idleSleep: () => Promise.resolve({ kind: 'unknown' }),
    clock: () => Promise.resolve({ kind: 'synchronised' }),
    doNotDisturb: () => Promise.resolve('unknown'),
  };
}

it('[WC3] the volume of the chosen output is asked for, by its name', async () => {
  const probes = fakeProbes();
  const check = await new WakeCheckService({ probes, facts: () => facts, outputDevices }).check();
  expect(probes.asked).toEqual(['Headset']);
  expect(check).toMatchObject({ level: 'problem' });
});

it('[WC4] outputs are listed only when a ring wants a certain one', async () => {
  let asked = 0;
  const usual = { ...facts, settings: DEFAULT_SETTINGS };
  const count = () => {
    asked += 1;
    return Promise.resolve(null);
  };
  await new WakeCheckService({ probes: fakeProbes(), facts: () => usual, outputDevices: count }).check();
  expect(asked).toBe(0);
});

it('[WC1] checks asked for at the same time share one look, later ones look again', async () => {
  const probes = fakeProbes();
  const service = new WakeCheckService({ probes, facts: () => facts, outputDevices });
  const [one, two] = await Promise.all([service.check(), service.check()]);
  expect(one).toBe(two);
  await service.check();
  expect(probes.asked).toHaveLength(2);
});

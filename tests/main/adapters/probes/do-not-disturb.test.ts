import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linuxDoNotDisturb } from '#main/adapters/probes/linux-do-not-disturb.ts';
import { macProbes } from '#main/adapters/probes/mac-probes.ts';
import { notificationsInhibited } from '#main/adapters/probes/notification-inhibition.ts';
import { type Property, serveObject } from '../../../e2e/desktop/bus-object.ts';
import { startSessionBus } from '../../../e2e/desktop/session-bus.ts';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
const noProperty = () => Promise.reject(new Error('no such property'));

function pointAtBus(address: string): void {
  const before = process.env.DBUS_SESSION_BUS_ADDRESS;
  process.env.DBUS_SESSION_BUS_ADDRESS = address;
  onTestFinished(() => {
    if (before === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = before;
  });
}

describe('do-not-disturb on Linux', () => {
  const gnome = (said: string | null, desktop = 'ubuntu:GNOME') =>
    linuxDoNotDisturb({
      run: () => Promise.resolve(said),
      env: { XDG_CURRENT_DESKTOP: desktop },
      notificationsInhibited: noProperty,
    });

  it('[DN5] is what the notification service says, whatever the desktop’s settings are', async () => {
    const run = () => Promise.resolve('true\n');
    const env = { XDG_CURRENT_DESKTOP: 'GNOME' };
    for (const said of [true, false]) {
      const notificationsInhibited = () => Promise.resolve(said);
      expect(await linuxDoNotDisturb({ run, env, notificationsInhibited })).toBe(said);
    }
  });

  it('[DN5] is GNOME’s setting where the service does not say', async () => {
    expect(await gnome('false\n')).toBe(true);
    expect(await gnome('true\n')).toBe(false);
    expect(await gnome('No such schema\n')).toBe('unknown');
    expect(await gnome(null)).toBe('unknown');
    expect(await gnome('false\n', 'XFCE')).toBe('unknown');
  });

  it('[DN4] is not known without a session bus', async () => {
    pointAtBus('unix:path=/nonexistent/bus');
    await expect(notificationsInhibited()).rejects.toThrow();
  });
});

describe.runIf(existsSync('/usr/bin/dbus-daemon'))('do-not-disturb on a session bus', () => {
  it('[DN5] is the property Inhibited of the notification service, as it is now', async () => {
    const sessionBus = await startSessionBus({});
    onTestFinished(() => sessionBus.stop());
    pointAtBus(sessionBus.address);
    await expect(notificationsInhibited()).rejects.toThrow();

    const desktop = sessionBus.connect();
    let inhibited = true;
    const property: [string, Property] = ['Inhibited', () => ['b', inhibited]];
    serveObject(desktop, {
      path: PATH,
      interface: NAME,
      methods: new Map(),
      properties: new Map([property]),
    });
    await desktop.requestName(NAME);
    expect(await notificationsInhibited()).toBe(true);
    inhibited = false;
    expect(await notificationsInhibited()).toBe(false);
  });
});

describe('do-not-disturb on macOS', () => {
  async function focus(assertions: string): Promise<boolean | 'unknown'> {
    const home = await mkdtemp(join(tmpdir(), 'pobudka-focus-'));
    onTestFinished(() => rm(home, { recursive: true }));
    const folder = join(home, 'Library/DoNotDisturb/DB');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'Assertions.json'), assertions);
    return macProbes({ run: () => Promise.resolve(null), home, onBattery: () => false }).doNotDisturb();
  }

  it('[DN5] is on while a focus is noted; that none is noted says nothing', async () => {
    expect(await focus('{"data":[{"storeAssertionRecords":[{"assertionDetails":{}}]}]}')).toBe(true);
    expect(await focus('{"data":[{"storeAssertionRecords":[]}]}')).toBe('unknown');
    expect(await focus('{"data":[null,{}]}')).toBe('unknown');
    expect(await focus('not json')).toBe('unknown');
    expect(await focus('null')).toBe('unknown');
  });
});

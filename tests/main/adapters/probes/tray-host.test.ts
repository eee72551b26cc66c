import { existsSync } from 'node:fs';
import { Message } from '@jellybrick/dbus-next';
import { describe, expect, it, onTestFinished } from 'vitest';
import { trayHost } from '#main/adapters/probes/tray-host.ts';
import { type Property, serveObject } from '../../../e2e/desktop/bus-object.ts';
import { startSessionBus } from '../../../e2e/desktop/session-bus.ts';

const NAME = 'org.kde.StatusNotifierWatcher';
const PATH = '/StatusNotifierWatcher';

function pointAtBus(address: string): void {
  const before = process.env.DBUS_SESSION_BUS_ADDRESS;
  process.env.DBUS_SESSION_BUS_ADDRESS = address;
  onTestFinished(() => {
    if (before === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = before;
  });
}

/** What a watching app is told, one after the other. */
function watch(platform: NodeJS.Platform): { next(): Promise<boolean> } {
  const told: boolean[] = [];
  let wake = () => {};
  const stop = trayHost(platform).watch((present) => {
    told.push(present);
    wake();
  });
  onTestFinished(stop);
  return {
    async next() {
      while (told.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return told.shift() ?? false;
    },
  };
}

describe('the tray', () => {
  it('[WC7] is always there on Windows and macOS', async () => {
    expect(await watch('win32').next()).toBe(true);
    expect(await watch('darwin').next()).toBe(true);
  });

  it('[WC7] is not there without a session bus', async () => {
    pointAtBus('unix:path=/nonexistent/bus');
    expect(await watch('linux').next()).toBe(false);
  });
});

describe.runIf(existsSync('/usr/bin/dbus-daemon'))('the tray on a session bus', () => {
  it('[WC7] is followed as its host comes and goes', async () => {
    const sessionBus = await startSessionBus({});
    onTestFinished(() => sessionBus.stop());
    pointAtBus(sessionBus.address);
    const told = watch('linux');
    expect(await told.next()).toBe(false);

    const panel = sessionBus.connect();
    let registered = true;
    const property: [string, Property] = ['IsStatusNotifierHostRegistered', () => ['b', registered]];
    serveObject(panel, { path: PATH, interface: NAME, methods: new Map(), properties: new Map([property]) });
    await panel.requestName(NAME);
    expect(await told.next()).toBe(true);

    registered = false;
    panel.send(Message.newSignal(PATH, NAME, 'StatusNotifierHostUnregistered'));
    expect(await told.next()).toBe(false);
    registered = true;
    panel.send(Message.newSignal(PATH, NAME, 'StatusNotifierHostRegistered'));
    expect(await told.next()).toBe(true);

    await panel.releaseName(NAME);
    expect(await told.next()).toBe(false);
  });
});

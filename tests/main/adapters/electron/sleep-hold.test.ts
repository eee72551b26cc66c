import { expect, test } from 'vitest';
import { sleepCanBeHeld } from '#main/adapters/electron/sleep-hold.ts';

const held = (env: Record<string, string>, paths: string[] = [], platform: NodeJS.Platform = 'linux') =>
  sleepCanBeHeld({ platform, env, exists: (path) => paths.includes(path) });
const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/bus' };

test('[SH17] a desktop that Chromium asks, with a session bus, can hold off sleep', () => {
  expect(held({ ...bus, XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(true);
  expect(held({ ...bus, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe(true);
  expect(held({ XDG_RUNTIME_DIR: '/run/user/1', XDG_CURRENT_DESKTOP: 'KDE' }, ['/run/user/1/bus'])).toBe(
    true,
  );
});

test('[SH17] where the request would go nowhere, it is not promised', () => {
  expect(held({ ...bus })).toBe(false);
  expect(held({ ...bus, XDG_CURRENT_DESKTOP: 'sway' })).toBe(false);
  expect(held({ XDG_CURRENT_DESKTOP: 'GNOME' })).toBe(false);
  expect(held({ XDG_CURRENT_DESKTOP: 'GNOME', XDG_RUNTIME_DIR: '/run/user/1' })).toBe(false);
});

test('[SH17] Windows and macOS always offer a way', () => {
  expect(held({}, [], 'win32')).toBe(true);
  expect(held({}, [], 'darwin')).toBe(true);
});

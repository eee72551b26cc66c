import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Display } from './display.ts';
import { startDisplay } from './display.ts';
import type { Notifications } from './notifications.ts';
import { startNotifications } from './notifications.ts';
import { startSessionBus } from './session-bus.ts';
import type { SessionManager } from './session-manager.ts';
import { startSessionManager } from './session-manager.ts';
import type { SoundMeter } from './sound-meter.ts';
import { startSoundMeter } from './sound-meter.ts';
import { startSoundSink } from './sound-sink.ts';
import type { Tray } from './tray.ts';
import { startTray } from './tray.ts';

/** A whole desktop session of its own: what the app meets is real, and all of it can be read. */
export interface Desktop {
  /** The complete environment for programs of this session. */
  readonly env: Readonly<Record<string, string>>;
  readonly display: Display;
  readonly notifications: Notifications;
  readonly tray: Tray;
  readonly sessionManager: SessionManager;
  readonly sound: SoundMeter;
  stop(): Promise<void>;
}

/** Starts everything; what was started is stopped again if a later part fails. */
export async function startDesktop(): Promise<Desktop> {
  const home = await mkdtemp('/tmp/pbk-');
  const stops: (() => Promise<void>)[] = [() => rm(home, { recursive: true, force: true, maxRetries: 3 })];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    return { ...(await startParts(home, (one) => stops.push(() => one.stop()))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(home: string, onStop: (part: { stop(): Promise<void> }) => void) {
  const base = baseEnv(home);
  const display = await startDisplay(base);
  onStop(display);
  const sessionBus = await startSessionBus({ ...base, DISPLAY: display.name });
  onStop(sessionBus);
  const sink = await startSoundSink(base);
  onStop(sink);
  const env = {
    ...base,
    DISPLAY: display.name,
    DBUS_SESSION_BUS_ADDRESS: sessionBus.address,
    PULSE_SERVER: sink.server,
  };
  const sound = await startSoundMeter(env);
  onStop(sound);
  const [notifications, tray, sessionManager] = await Promise.all([
    startNotifications(sessionBus),
    startTray(sessionBus),
    startSessionManager(sessionBus),
  ]);
  return { env, display, sound, notifications, tray, sessionManager };
}

/** Nothing of the person's own session leaks in, and nothing of the app's leaks out. */
function baseEnv(home: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_CURRENT_DESKTOP: 'GNOME',
    XDG_SESSION_TYPE: 'x11',
    LANG: 'en_US.UTF-8',
    TZ: process.env.TZ ?? 'Europe/Warsaw',
  };
}

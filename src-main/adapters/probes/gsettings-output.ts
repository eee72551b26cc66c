import type { IdleSleepReading } from '../../ports/probes.ts';

const SLEEPING = new Set(['suspend', 'hibernate', 'interactive', 'logout', 'shutdown']);

/** The schema that decides about idle sleep on the desktops of GNOME's family, by `XDG_CURRENT_DESKTOP`. */
export function powerSchema(desktop: string): string | null {
  const names = desktop.toLowerCase().split(':');
  if (names.some((name) => ['gnome', 'unity', 'budgie', 'pantheon'].includes(name))) {
    return 'org.gnome.settings-daemon.plugins.power';
  }
  return names.includes('x-cinnamon') ? 'org.cinnamon.settings-daemon.plugins.power' : null;
}

/** Reads `gsettings list-recursively <schema>`: seconds and kind of sleep by supply; 0 seconds or `'nothing'` = never. */
export function readGsettings(output: string, onBattery: boolean): IdleSleepReading {
  const supply = onBattery ? 'battery' : 'ac';
  const seconds = new RegExp(`sleep-inactive-${supply}-timeout (?:\\w+ )?(\\d+)$`, 'm').exec(output)?.[1];
  const type = new RegExp(`sleep-inactive-${supply}-type '([a-z]+)'$`, 'm').exec(output)?.[1];
  if (seconds === undefined) return { kind: 'unknown' };
  const never = seconds === '0' || (type !== undefined && !SLEEPING.has(type));
  return { kind: 'known', afterMinutes: never ? null : Number(seconds) / 60 };
}

import type { IdleSleepReading } from '../../ports/probes.ts';

/**
 * Reads KDE's power settings: Plasma 6's `powerdevilrc` or Plasma 5's `powermanagementprofilesrc`. Plasma writes only
 * what the person changed; its own defaults differ by release and machine, so a missing value is not known.
 */
export function readPowerdevil(config: string, onBattery: boolean): IdleSleepReading {
  const profile = onBattery ? 'Battery' : 'AC';
  const plasma6 = group(config, `[${profile}][SuspendAndShutdown]`);
  const plasma5 = group(config, `[${profile}][SuspendSession]`);
  if (plasma6) {
    const action = plasma6.get('AutoSuspendAction');
    return reading(action, plasma6.get('AutoSuspendIdleTimeoutSec'), 60);
  }
  if (plasma5) return reading(plasma5.get('suspendType'), plasma5.get('idleTime'), 60_000);
  return { kind: 'unknown' };
}

/** Action 0 is "do nothing". */
function reading(
  action: string | undefined,
  length: string | undefined,
  perMinute: number,
): IdleSleepReading {
  if (action === '0') return { kind: 'known', afterMinutes: null };
  if (length === undefined || !/^\d+$/.test(length)) return { kind: 'unknown' };
  return { kind: 'known', afterMinutes: Number(length) / perMinute };
}

function group(config: string, header: string): Map<string, string> | null {
  const lines = config.split(/\r?\n/);
  const start = lines.indexOf(header);
  if (start < 0) return null;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('['));
  const body = lines.slice(start + 1, end < 0 ? undefined : end);
  return new Map(
    body.flatMap((line) => {
      const [key, ...value] = line.split('=');
      return key && value.length > 0 ? [[key.trim(), value.join('=').trim()] as const] : [];
    }),
  );
}

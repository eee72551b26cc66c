import type { ClockReading, IdleSleepReading, VolumeReading } from '../../ports/probes.ts';

/** Reads our own script's `percent=40 muted=False`, or `none` where there is no output. */
export function readCoreAudio(output: string): VolumeReading {
  if (output.trim() === 'none') return { kind: 'no-output' };
  const match = /percent=(\d+) muted=(True|False)/.exec(output);
  if (!match) return { kind: 'unknown' };
  return { kind: 'known', muted: match[2] === 'True', percent: Number(match[1]) };
}

/**
 * Reads `powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE`. Its words follow the system's language; the last two
 * hexadecimal numbers are the current seconds on mains and on battery, 0 = never.
 */
export function readPowercfg(output: string, onBattery: boolean): IdleSleepReading {
  const numbers = [...output.matchAll(/0x([0-9a-f]{8})\b/gi)].map((match) =>
    Number.parseInt(match[1] ?? '', 16),
  );
  const seconds = numbers.at(onBattery ? -1 : -2);
  if (seconds === undefined) return { kind: 'unknown' };
  return { kind: 'known', afterMinutes: seconds === 0 ? null : seconds / 60 };
}

/** Reads `w32tm /query /status`: its first line ends in the leap indicator, `3(…)` when never synchronised. */
export function readW32tm(output: string): ClockReading {
  const leap = /^[^\n]*:\s*([0-3])\s*\(/.exec(output.trimStart())?.[1];
  if (leap === undefined) return { kind: 'unknown' };
  return { kind: leap === '3' ? 'not-synchronised' : 'synchronised' };
}

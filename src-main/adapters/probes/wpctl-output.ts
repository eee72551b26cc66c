import type { VolumeReading } from '../../ports/probes.ts';

/** Reads `wpctl get-volume @DEFAULT_AUDIO_SINK@`: `Volume: 0.40 [MUTED]`. */
export function readWpctl(output: string): VolumeReading {
  const match = /^Volume: (\d+(?:\.\d+)?)( \[MUTED\])?/.exec(output);
  if (!match) return { kind: 'unknown' };
  return { kind: 'known', muted: match[2] !== undefined, percent: Math.round(Number(match[1]) * 100) };
}

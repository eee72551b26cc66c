import type { IdleSleepReading, VolumeReading } from '../../ports/probes.ts';

/** Reads `osascript -e "get volume settings"`. Outputs without a volume of their own say `missing value`. */
export function readVolumeSettings(output: string): VolumeReading {
  const percent = /output volume:(\d+)/.exec(output)?.[1];
  const muted = /output muted:(true|false)/.exec(output)?.[1];
  if (percent === undefined || muted === undefined) return { kind: 'unknown' };
  return { kind: 'known', muted: muted === 'true', percent: Number(percent) };
}

/** Reads `pmset -g custom`: a block for each supply, ` sleep  1` in minutes, 0 = never. */
export function readPmset(output: string, onBattery: boolean): IdleSleepReading {
  const blocks = output.split(/^(?=\S.*:$)/m);
  const wanted = onBattery ? 'Battery Power:' : 'AC Power:';
  const block = blocks.find((candidate) => candidate.startsWith(wanted));
  const minutes = /^\s+sleep\s+(\d+)/m.exec(block ?? '')?.[1];
  if (minutes === undefined) return { kind: 'unknown' };
  return { kind: 'known', afterMinutes: minutes === '0' ? null : Number(minutes) };
}

import type { VolumeReading } from '../../ports/probes.ts';

interface Sink {
  readonly name: string;
  readonly description: string;
  readonly muted: boolean;
  /** The loudest channel. */
  readonly percent: number;
}

/** PulseAudio and PipeWire put up a sink of this name when there is no real one. */
const DUMMY = 'auto_null';

/** Reads `pactl info` and `pactl list sinks` (LC_ALL=C): the sink described as `label`, else the default one. */
export function readPactl(info: string, list: string, label: string | null): VolumeReading {
  const sinks = list
    .split(/^Sink #/m)
    .slice(1)
    .flatMap(readSink);
  const real = sinks.filter((sink) => sink.name !== DUMMY);
  if (real.length === 0)
    return list.trim() === '' || sinks.length > 0 ? { kind: 'no-output' } : { kind: 'unknown' };
  const defaultName = /^Default Sink: (.+)$/m.exec(info)?.[1];
  const sink =
    real.find((candidate) => label !== null && candidate.description === label) ??
    real.find((candidate) => candidate.name === defaultName);
  return sink ? { kind: 'known', muted: sink.muted, percent: sink.percent } : { kind: 'unknown' };
}

function readSink(block: string): Sink[] {
  const field = (name: string) => new RegExp(`^\\s*${name}: (.*)$`, 'm').exec(block)?.[1];
  const name = field('Name');
  const muted = field('Mute');
  const percents = [...(field('Volume') ?? '').matchAll(/(\d+)%/g)].map((match) => Number(match[1]));
  if (!name || (muted !== 'yes' && muted !== 'no') || percents.length === 0) return [];
  return [
    { name, description: field('Description') ?? '', muted: muted === 'yes', percent: Math.max(...percents) },
  ];
}

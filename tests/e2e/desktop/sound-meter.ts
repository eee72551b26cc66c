import { setTimeout as pause } from 'node:timers/promises';
import { startProcess } from './processes.ts';
import { SINK_NAME } from './sound-sink.ts';
import type { Spectrum } from './spectrum.ts';
import { rms, spectrumOf } from './spectrum.ts';
import { waitUntil } from './wait-until.ts';

/** What reached the loudspeaker in a stretch of time. */
export interface Heard {
  readonly rms: number;
  readonly spectrum: Spectrum;
}

export interface SoundMeter {
  /** Listens for so long, from now on. */
  listen(seconds: number): Promise<Heard>;
  /** Resolves as soon as something is heard. */
  expectSound(timeoutMs?: number): Promise<void>;
  /** Resolves once nothing has been heard for a second; gives the moment (by `performance.now`) the silence began. */
  expectSilence(timeoutMs?: number): Promise<number>;
  stop(): Promise<void>;
}

const RATE = 44_100;
/** Well below a ring that fades in, well above the nothing of a null sink. */
const AUDIBLE = 0.0005;
const KEPT_SECONDS = 20;

interface Block {
  readonly at: number;
  readonly samples: Float32Array;
}

/** Records what the sink plays, all the time, and keeps the last seconds. */
export async function startSoundMeter(env: Readonly<Record<string, string>>): Promise<SoundMeter> {
  const recorder = startProcess(
    'parec',
    ['-d', `${SINK_NAME}.monitor`, '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=40'],
    { env, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const blocks: Block[] = [];
  let odd: Buffer = Buffer.alloc(0);
  recorder.child.stdout?.on('data', (chunk: Buffer) => {
    const bytes = Buffer.concat([odd, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    odd = bytes.subarray(whole);
    blocks.push({ at: performance.now(), samples: toSamples(bytes.subarray(0, whole)) });
    while (blocks.length > 0 && (blocks[0]?.at ?? 0) < performance.now() - KEPT_SECONDS * 1000)
      blocks.shift();
  });
  await waitUntil('the recorder', () => blocks.length > 0);
  return meter(blocks, () => recorder.stop());
}

function meter(blocks: readonly Block[], stop: () => Promise<void>): SoundMeter {
  const since = (start: number) => blocks.filter(({ at }) => at >= start);
  const lastAudible = () => blocks.findLast(({ samples }) => rms(samples) > AUDIBLE)?.at ?? 0;
  return {
    async listen(seconds) {
      const start = performance.now();
      await pause(seconds * 1000);
      const samples = join(since(start).map((block) => block.samples));
      return { rms: rms(samples), spectrum: spectrumOf(samples, RATE) };
    },
    async expectSound(timeoutMs = 10_000) {
      const start = performance.now();
      await waitUntil('a sound', () => lastAudible() > start, timeoutMs);
    },
    async expectSilence(timeoutMs = 10_000) {
      const start = performance.now();
      await waitUntil(
        'silence',
        () => performance.now() - Math.max(lastAudible(), start) > 1000,
        timeoutMs + 1000,
      );
      return Math.max(lastAudible(), start);
    },
    stop,
  };
}

function toSamples(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(i * 2) / 32_768);
}

function join(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

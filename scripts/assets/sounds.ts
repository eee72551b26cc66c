/**
 * Makes resources/sounds: our own ring sounds, synthesised and encoded as Ogg Vorbis, and sounds.json, which says what
 * each is. The same on every run. `node scripts/assets/sounds.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createOggEncoder } from 'wasm-media-encoders';
import { measure } from './sound/measure.ts';
import { closeSeam, SAMPLE_RATE, toLoudness } from './sound/synth.ts';
import { type Tune, tunes } from './sound/tunes.ts';

const LOUDNESS_RMS = 0.13;
const CEILING = 0.8;
const folder = resolve(import.meta.dirname, '../../resources/sounds');

/** A tune's samples as they are encoded. */
function master(tune: Tune): Float32Array {
  const track = toLoudness(tune.render(), LOUDNESS_RMS, CEILING);
  closeSeam(track, 0.25);
  return track;
}

async function encode(track: Float32Array, oggSerialNo: number): Promise<Uint8Array> {
  const encoder = await createOggEncoder();
  encoder.configure({ channels: 1, sampleRate: SAMPLE_RATE, vbrQuality: 3, oggSerialNo });
  // The encoder owns what it returns and overwrites it at the next call.
  return Buffer.concat([Buffer.from(encoder.encode([track])), Buffer.from(encoder.finalize())]);
}

/** A RIFF file of 16-bit samples, one channel. */
function wav(track: Float32Array, sampleRate: number): Buffer {
  const bytes = Buffer.alloc(44 + track.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(track.length * 2, 40);
  track.forEach((value, index) => {
    bytes.writeInt16LE(Math.round(value * 32_767), 44 + index * 2);
  });
  return bytes;
}

/** What every program of every system plays: half the samples of a tune whose tones lie far below the new limit. */
function plainWav(): Buffer {
  const pulse = tunes.find(({ name }) => name === 'pulse');
  if (!pulse) throw new Error('there is no pulse');
  return wav(
    master(pulse).filter((_value, index) => index % 2 === 0),
    SAMPLE_RATE / 2,
  );
}

mkdirSync(folder, { recursive: true });
for (const [index, tune] of tunes.entries()) {
  const track = master(tune);
  const ogg = await encode(track, index + 1);
  writeFileSync(resolve(folder, `pobudka-${tune.name}.ogg`), ogg);
  const { rmsDb, peak, dominantHz } = measure(track, SAMPLE_RATE);
  console.log(tune.name, ogg.length, rmsDb.toFixed(1), peak.toFixed(2), dominantHz.toFixed(1));
}
writeFileSync(resolve(folder, 'plain.wav'), plainWav());
const table = tunes.map(({ name, durationSeconds, dominantHz }) => ({ name, durationSeconds, dominantHz }));
writeFileSync(resolve(folder, 'sounds.json'), `${JSON.stringify(table, null, 2)}\n`);

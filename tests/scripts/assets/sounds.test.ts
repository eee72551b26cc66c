import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_SOUNDS, builtInFileName } from '#shared/domain/sound-name.ts';
import { type Measured, measure } from '../../../scripts/assets/sound/measure.ts';
import { tunes } from '../../../scripts/assets/sound/tunes.ts';

const folder = resolve(import.meta.dirname, '../../../resources/sounds');
const measured = new Map<string, Measured>();

async function decoded(name: string): Promise<Measured> {
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  const { channelData, sampleRate } = await decoder.decodeFile(readFileSync(resolve(folder, name)));
  decoder.free();
  const [samples] = channelData;
  if (!samples || channelData.length !== 1) throw new Error(`${name} has ${channelData.length} channels`);
  return measure(samples, sampleRate);
}

beforeAll(async () => {
  for (const sound of BUILT_IN_SOUNDS) measured.set(sound, await decoded(builtInFileName(sound)));
}, 60_000);

const of = (sound: string): Measured => {
  const found = measured.get(sound);
  if (!found) throw new Error(`no ${sound}`);
  return found;
};

describe('the built-in sounds as they are committed', () => {
  test.each(tunes)('[SN1] $name sounds as its script and sounds.json say', ({ name, ...told }) => {
    const { seconds, dominantHz } = of(name);
    expect(seconds).toBeCloseTo(told.durationSeconds, 2);
    expect(Math.abs(dominantHz / told.dominantHz - 1)).toBeLessThan(0.005);
  });

  test.each(tunes)(
    '[SN1] $name is comfortable: as loud as the others, never clipped, loops without a click',
    ({ name }) => {
      const { rmsDb, peak, seam, seconds } = of(name);
      expect(rmsDb).toBeGreaterThan(-19);
      expect(rmsDb).toBeLessThan(-16);
      expect(peak).toBeLessThan(0.9);
      expect(seam).toBeLessThan(0.03);
      expect(seconds).toBeGreaterThanOrEqual(4);
      expect(seconds).toBeLessThanOrEqual(12);
    },
  );

  test('[SN1] the leading tones lie a whole tone apart and on no octave of each other', () => {
    const tones = tunes.map(({ dominantHz }) => dominantHz).sort((a, b) => a - b);
    for (const [index, low] of tones.entries()) {
      for (const high of tones.slice(index + 1)) {
        expect(high / low).toBeGreaterThan(1.12);
        for (const multiple of [2, 3, 4]) expect(Math.abs(high / low / multiple - 1)).toBeGreaterThan(0.01);
      }
    }
  });

  test('[SN1] the catalogue, the script, sounds.json and the folder name the same sounds', () => {
    const table = JSON.parse(readFileSync(resolve(folder, 'sounds.json'), 'utf8')) as { name: string }[];
    const files = readdirSync(folder).filter((name) => name.endsWith('.ogg'));
    const names = [...BUILT_IN_SOUNDS].sort();
    expect(tunes.map(({ name }) => name).sort()).toEqual(names);
    expect(table.map(({ name }) => name).sort()).toEqual(names);
    expect(files.sort()).toEqual(names.map(builtInFileName).sort());
  });

  test('[SN1] all of them together stay below a megabyte', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(resolve(folder, name)).size, 0);
    expect(bytes).toBeLessThan(1024 ** 2);
  });
});

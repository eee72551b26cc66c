import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Heard } from '../desktop/sound-meter.ts';
import { shareAt } from '../desktop/spectrum.ts';

interface BuiltInSound {
  readonly name: string;
  readonly durationSeconds: number;
  readonly dominantHz: number;
}

const table = resolve(import.meta.dirname, '../../../resources/sounds/sounds.json');
const sounds = JSON.parse(readFileSync(table, 'utf8')) as BuiltInSound[];

/** The part of the heard power that lies at the sound's own tone. */
export function presence(heard: Heard, name: string): number {
  const sound = sounds.find((one) => one.name === name);
  if (!sound) throw new Error(`no sound ${name}`);
  return shareAt(heard.spectrum, sound.dominantHz);
}

/** Our sounds by how much of them was heard, the strongest first. */
export function recognise(heard: Heard): readonly string[] {
  const ranked = sounds.map(({ name }) => ({ name, share: presence(heard, name) }));
  return ranked.sort((a, b) => b.share - a.share).map(({ name }) => name);
}

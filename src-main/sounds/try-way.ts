import type { PlayOutcome, PlayRequest, SoundFile, SoundPlayer } from '../ports/sound-player.ts';

/** The ways of making sound, best first. */
export type Way = 'page' | 'system' | 'beeper';

export interface SoundingRequest extends PlayRequest {
  /** Plays instead if the sound cannot be decoded. */
  readonly fallback: SoundFile;
}

/** Plays by one way; what cannot be decoded is tried again there with the fallback sound while it is still wanted. */
export async function tryWay(
  player: SoundPlayer,
  { fallback, ...wanted }: SoundingRequest,
  isWanted: () => boolean,
): Promise<PlayOutcome> {
  const outcome = await player.play(wanted);
  const isUnplayable = outcome.kind === 'failed' && outcome.reason === 'not-decodable';
  if (!isUnplayable || !isWanted() || fallback.path === wanted.sound.path) return outcome;
  return player.play({ ...wanted, sound: fallback });
}

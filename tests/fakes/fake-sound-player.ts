import type { PlayOutcome, PlayRequest, SoundPlayer } from '#main/ports/sound-player.ts';

type Answer = PlayOutcome | ((request: PlayRequest) => PlayOutcome | Promise<PlayOutcome>);

export const PLAYING: PlayOutcome = { kind: 'playing' };

export function failed(reason: Extract<PlayOutcome, { kind: 'failed' }>['reason']): PlayOutcome {
  return { kind: 'failed', reason, detail: 'told to' };
}

/** A player that answers as told and says what it plays. */
export class FakeSoundPlayer implements SoundPlayer {
  answer: Answer;
  readonly asked: PlayRequest[] = [];
  readonly playing = new Map<string, PlayRequest>();
  prepared = 0;
  released = 0;
  readonly #listeners = new Set<(key: string, detail: string) => void>();

  constructor(answer: Answer = PLAYING) {
    this.answer = answer;
  }

  prepare(): Promise<boolean> {
    this.prepared += 1;
    return Promise.resolve(true);
  }

  async play(request: PlayRequest): Promise<PlayOutcome> {
    this.asked.push(request);
    this.playing.set(request.key, request);
    const outcome = typeof this.answer === 'function' ? await this.answer(request) : this.answer;
    if (outcome.kind === 'failed' && this.playing.get(request.key) === request)
      this.playing.delete(request.key);
    return outcome;
  }

  stop(key: string): void {
    this.playing.delete(key);
  }

  release(): void {
    this.released += 1;
    this.playing.clear();
  }

  onDied(listener: (key: string, detail: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  die(key: string): void {
    this.playing.delete(key);
    for (const listener of this.#listeners) listener(key, 'told to');
  }
}

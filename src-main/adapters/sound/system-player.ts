import type { Delay } from '../../ports/delay.ts';
import type { PlayOutcome, PlayRequest, SoundPlayer } from '../../ports/sound-player.ts';
import type { Launched, Launcher } from './launch.ts';
import { fileFor, programsOf, type SystemProgram } from './system-programs.ts';

export interface SystemPlayerOptions {
  readonly platform: NodeJS.Platform;
  /** A sound of ours that every program plays. */
  readonly plainWavPath: string;
  readonly launcher: Launcher;
  readonly delay: Delay;
}

interface Playing {
  readonly key: string;
  readonly settle: (outcome: PlayOutcome) => void;
  running: Launched | null;
  isHeard: boolean;
  cancelTimers: () => void;
}

/** A program that still runs after this long has found its sound server and its file. */
const HEARD_MS = 400;
/** Between two rounds: a program that ends at once must not be started in a circle without a pause. */
const PAUSE_MS = 150;
const STOPPED: PlayOutcome = { kind: 'failed', reason: 'died', detail: 'stopped' };

/** Plays by a program of the system, started again and again until stopped. There is no fade-in and no choice of output. */
export class SystemPlayer implements SoundPlayer {
  readonly #options: SystemPlayerOptions;
  /** The latest request of each key that was not stopped. */
  readonly #wanted = new Map<string, PlayRequest>();
  readonly #playing = new Map<string, Playing>();
  readonly #diedListeners = new Set<(key: string, detail: string) => void>();

  constructor(options: SystemPlayerOptions) {
    this.#options = options;
  }

  prepare(): Promise<boolean> {
    return Promise.resolve(this.#found().length > 0);
  }

  /** Tries the programs that are there, best first. */
  async play(request: PlayRequest): Promise<PlayOutcome> {
    this.stop(request.key);
    this.#wanted.set(request.key, request);
    let last: PlayOutcome = { kind: 'failed', reason: 'not-ready', detail: 'no program that plays sounds' };
    for (const { program, path } of this.#found()) {
      if (this.#wanted.get(request.key) !== request) return STOPPED;
      last = await this.#playBy(program, path, request);
      if (last.kind !== 'failed') return last;
    }
    return last;
  }

  stop(key: string): void {
    this.#wanted.delete(key);
    const playing = this.#playing.get(key);
    if (!playing) return;
    this.#playing.delete(key);
    playing.cancelTimers();
    playing.running?.kill();
    playing.settle(STOPPED);
  }

  release(): void {
    for (const key of [...this.#wanted.keys()]) this.stop(key);
  }

  onDied(listener: (key: string, detail: string) => void): () => void {
    this.#diedListeners.add(listener);
    return () => this.#diedListeners.delete(listener);
  }

  #found(): { program: SystemProgram; path: string }[] {
    return programsOf(this.#options.platform).flatMap((program) => {
      const path = this.#options.launcher.find(program.name);
      return path === null ? [] : [{ program, path }];
    });
  }

  #playBy(program: SystemProgram, path: string, request: PlayRequest): Promise<PlayOutcome> {
    const { promise, resolve } = Promise.withResolvers<PlayOutcome>();
    const playing: Playing = {
      key: request.key,
      settle: resolve,
      running: null,
      isHeard: false,
      cancelTimers: () => {},
    };
    this.#playing.set(request.key, playing);
    const file = fileFor(program, request, this.#options.plainWavPath);
    const volume = Math.min(1, Math.max(0, request.volume));
    const args = program.arguments(file, volume);
    const environment = program.environment?.(file, volume) ?? {};
    const round = () => {
      playing.running = this.#options.launcher.launch(path, args, environment, (code) =>
        this.#ended(playing, code, request.loop ? round : null, program.name),
      );
    };
    round();
    playing.cancelTimers = this.#options.delay(HEARD_MS, () => this.#heard(playing));
    return promise;
  }

  #heard(playing: Playing): void {
    playing.isHeard = true;
    playing.settle({ kind: 'playing' });
  }

  /** A round is over: the next one follows, unless the program has failed. */
  #ended(playing: Playing, code: number | null, again: (() => void) | null, name: string): void {
    if (this.#playing.get(playing.key) !== playing) return;
    playing.running = null;
    playing.cancelTimers();
    if (code !== 0) {
      this.#failed(playing, `${name} ended with ${code ?? 'no code'}`);
      return;
    }
    this.#heard(playing);
    if (again) playing.cancelTimers = this.#options.delay(PAUSE_MS, again);
    else this.#playing.delete(playing.key);
  }

  #failed(playing: Playing, detail: string): void {
    this.#playing.delete(playing.key);
    if (playing.isHeard) for (const listener of this.#diedListeners) listener(playing.key, detail);
    else playing.settle({ kind: 'failed', reason: 'no-output', detail });
  }
}

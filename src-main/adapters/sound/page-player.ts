import type { RequestArgument } from '#shared/ipc/contract.ts';
import type { Delay } from '../../ports/delay.ts';
import type { Log } from '../../ports/log.ts';
import type { OpenSoundPage, SoundPage } from '../../ports/sound-page.ts';
import type {
  OutputDevice,
  PlayOutcome,
  PlayRequest,
  SoundFile,
  SoundPlayer,
} from '../../ports/sound-player.ts';

export interface PagePlayerPorts {
  readonly openPage: OpenSoundPage;
  /** The `app://` address of a sound. */
  readonly addressOf: (sound: SoundFile) => string;
  readonly delay: Delay;
  readonly log: Log;
}

interface Play {
  readonly key: string;
  readonly settle: (outcome: PlayOutcome) => void;
  readonly cancelTimeout: () => void;
  isPlaying: boolean;
}

interface OpenPage {
  readonly page: SoundPage;
  readonly ready: Promise<boolean>;
  readonly settleReady: (isReady: boolean) => void;
  /** By a number of each play's own: a late answer to a former play of the same key is nobody's. */
  readonly plays: Map<string, Play>;
}

const READY_MS = 5000;
const OUTCOME_MS = 4000;
const STOPPED: PlayOutcome = { kind: 'failed', reason: 'died', detail: 'stopped' };

/** Plays by the hidden page, which is opened when first needed and closed by `release`. */
export class PagePlayer implements SoundPlayer {
  readonly #ports: PagePlayerPorts;
  readonly #diedListeners = new Set<(key: string, detail: string) => void>();
  /** The latest request of each key that was not stopped. */
  readonly #wanted = new Map<string, PlayRequest>();
  #open: OpenPage | null = null;
  #outputs: readonly OutputDevice[] = [];
  #playCount = 0;

  constructor(ports: PagePlayerPorts) {
    this.#ports = ports;
  }

  prepare(): Promise<boolean> {
    return this.#opened().ready;
  }

  async play(request: PlayRequest): Promise<PlayOutcome> {
    this.#wanted.set(request.key, request);
    const open = this.#opened();
    const isReady = await open.ready;
    if (this.#wanted.get(request.key) !== request) return STOPPED;
    if (!isReady) return { kind: 'failed', reason: 'not-ready', detail: 'the page did not get ready' };
    return this.#send(open, request);
  }

  stop(key: string): void {
    this.#wanted.delete(key);
    for (const [id, play] of this.#open?.plays ?? []) {
      if (play.key === key) this.#forget(id)?.settle(STOPPED);
    }
  }

  /** The output devices there are, asked of the page anew unless it is open; null if it does not come up. */
  async outputs(): Promise<readonly OutputDevice[] | null> {
    return (await this.prepare()) ? this.#outputs : null;
  }

  release(): void {
    for (const id of [...(this.#open?.plays.keys() ?? [])]) this.#forget(id)?.settle(STOPPED);
    this.#wanted.clear();
    const former = this.#open;
    this.#open = null;
    former?.settleReady(false);
    former?.page.close();
  }

  onDied(listener: (key: string, detail: string) => void): () => void {
    this.#diedListeners.add(listener);
    return () => this.#diedListeners.delete(listener);
  }

  /** The page's request `sound:ready`. */
  handleReady({ outputs }: RequestArgument<'sound:ready'>): void {
    this.#ports.log.info('sound page ready', { outputs: outputs.length });
    this.#outputs = outputs;
    this.#open?.settleReady(true);
  }

  /** The page's request `sound:outcome`. */
  handleOutcome({ key: id, outcome, detail }: RequestArgument<'sound:outcome'>): void {
    const play = this.#open?.plays.get(id);
    if (!play) return;
    if (outcome !== 'playing' && outcome !== 'playing-elsewhere') {
      this.#forget(id);
      this.#fail(play, outcome, detail);
      return;
    }
    play.cancelTimeout();
    play.isPlaying = true;
    play.settle(outcome === 'playing' ? { kind: 'playing' } : { kind: outcome, reason: 'device-gone' });
  }

  #opened(): OpenPage {
    if (this.#open) return this.#open;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const page = this.#ports.openPage((reason) => this.#drop(page, reason));
    const cancel = this.#ports.delay(READY_MS, () => this.#drop(page, 'not ready in time'));
    const settleReady = (isReady: boolean) => {
      cancel();
      resolve(isReady);
    };
    this.#open = { page, ready: promise, settleReady, plays: new Map() };
    return this.#open;
  }

  #send({ page, plays }: OpenPage, request: PlayRequest): Promise<PlayOutcome> {
    this.#playCount += 1;
    const id = String(this.#playCount);
    const { promise, resolve } = Promise.withResolvers<PlayOutcome>();
    const cancelTimeout = this.#ports.delay(OUTCOME_MS, () => {
      this.#forget(id);
      resolve({ kind: 'failed', reason: 'not-ready', detail: 'no answer in time' });
    });
    plays.set(id, { key: request.key, settle: resolve, cancelTimeout, isPlaying: false });
    const { volume, fadeInSeconds, outputDeviceId, loop } = request;
    const url = this.#ports.addressOf(request.sound);
    page.play({ key: id, url, volume, fadeInSeconds, outputDeviceId, loop });
    return promise;
  }

  /** Silences one play and lets go of it. */
  #forget(id: string): Play | undefined {
    const play = this.#open?.plays.get(id);
    play?.cancelTimeout();
    this.#open?.plays.delete(id);
    this.#open?.page.stop(id);
    return play;
  }

  /** The page is no more: what it was playing is told, so that it goes on elsewhere. */
  #drop(page: SoundPage, reason: string): void {
    const former = this.#open;
    if (former?.page !== page) return;
    this.#open = null;
    this.#ports.log.warn('sound page gone', { reason });
    former.settleReady(false);
    // A crashed page leaves its window behind.
    page.close();
    for (const play of former.plays.values()) {
      play.cancelTimeout();
      this.#fail(play, 'died', reason);
    }
  }

  #fail(play: Play, reason: 'no-output' | 'not-decodable' | 'died', detail: string): void {
    if (!play.isPlaying) play.settle({ kind: 'failed', reason, detail });
    else for (const listener of this.#diedListeners) listener(play.key, detail);
  }
}

import type { SoundTestResult } from '#shared/ipc/contract.ts';
import type { Delay } from '../ports/delay.ts';
import type { Log } from '../ports/log.ts';
import type { SoundPlayer } from '../ports/sound-player.ts';
import { type SoundingRequest, tryWay, type Way } from './try-way.ts';

/** How a sounding reaches the person. */
export type Heard = SoundTestResult['heard'];

export interface SoundingPorts {
  readonly page: SoundPlayer;
  readonly system: SoundPlayer;
  /** Never fails: the end of the chain. */
  readonly beeper: SoundPlayer;
  readonly delay: Delay;
  readonly log: Log;
}

interface Voice {
  readonly request: SoundingRequest;
  way: Way;
  heard: Heard | null;
}

/** How long the page stays ready when nothing sounds: longer than it is started ahead of a due instant. */
const LINGER_MS = 90_000;
/** How long a sounding stays with a lower way before the page is tried again. */
const CLIMB_MS = 10_000;
const NEXT: Readonly<Record<Way, Way>> = { page: 'system', system: 'beeper', beeper: 'beeper' };

/** Everything that sounds at this moment, each by its key, each by the best way that works [SN3]. */
export class Sounding {
  readonly #ports: SoundingPorts;
  readonly #voices = new Map<string, Voice>();
  readonly #listeners = new Set<(key: string, heard: Heard) => void>();
  #cancelRelease = () => {};

  constructor(ports: SoundingPorts) {
    this.#ports = ports;
    for (const way of ['page', 'system'] as const) {
      ports[way].onDied((key, detail) => this.#goOn(way, key, detail));
    }
  }

  /** Gets the page ready for a sounding that is near. */
  prepare(): void {
    this.#linger();
    void this.#ports.page.prepare();
  }

  /** Starts a sounding, anew if the key sounds already. Resolves to how it is heard; null if it was stopped before. */
  start(request: SoundingRequest): Promise<Heard | null> {
    this.#end(request.key);
    const voice: Voice = { request, way: 'page', heard: null };
    this.#voices.set(request.key, voice);
    this.#linger();
    return this.#sound(voice);
  }

  stop(key: string): void {
    if (!this.#voices.has(key)) return;
    this.#end(key);
    this.#linger();
  }

  /** How a key is heard; null if it is not, or not known yet. */
  heard(key: string): Heard | null {
    return this.#voices.get(key)?.heard ?? null;
  }

  /** Told whenever the way a sounding is heard becomes known or changes. Returns the unsubscribe function. */
  onHeard(listener: (key: string, heard: Heard) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops everything and lets go of it: for quitting. */
  close(): void {
    for (const key of [...this.#voices.keys()]) this.#end(key);
    this.#cancelRelease();
    this.#release();
  }

  /** Goes down the chain from the voice's way until one is heard. */
  async #sound(voice: Voice): Promise<Heard | null> {
    for (;;) {
      const { way } = voice;
      const outcome = await tryWay(this.#ports[way], voice.request, () => this.#isCurrent(voice));
      // A stop or a newer start came in between: the key is theirs now.
      if (!this.#isCurrent(voice)) return null;
      if (outcome.kind !== 'failed') {
        this.#climbLater(voice);
        return this.#tell(voice, heardBy(way, outcome.kind === 'playing-elsewhere'));
      }
      const { reason, detail } = outcome;
      this.#ports.log.warn('sound way failed', { way, reason, detail });
      if (way === 'beeper') return this.#tell(voice, 'beep');
      voice.way = NEXT[way];
    }
  }

  /** A lower way is only for the time being: the page is tried again while the sounding lasts [SN15]. */
  #climbLater(voice: Voice): void {
    if (voice.way === 'page') return;
    this.#ports.delay(CLIMB_MS, () => {
      if (this.#isCurrent(voice)) void this.#climb(voice);
    });
  }

  async #climb(voice: Voice): Promise<void> {
    const outcome = await tryWay(this.#ports.page, voice.request, () => this.#isCurrent(voice));
    const { key } = voice.request;
    if (!this.#isCurrent(voice)) {
      // Stopped meanwhile, or gone on by another lower way.
      if (this.#voices.get(key)?.way !== 'page') this.#ports.page.stop(key);
      return;
    }
    if (outcome.kind === 'failed') {
      this.#climbLater(voice);
      return;
    }
    this.#ports[voice.way].stop(key);
    voice.way = 'page';
    this.#tell(voice, heardBy('page', outcome.kind === 'playing-elsewhere'));
  }

  /** What a way was playing has died: the sounding goes on by the next one. */
  #goOn(way: Way, key: string, detail: string): void {
    const voice = this.#voices.get(key);
    if (voice?.way !== way || voice.heard === null) return;
    this.#ports.log.warn('sound died', { way, detail });
    const successor: Voice = { ...voice, way: NEXT[way] };
    this.#voices.set(key, successor);
    void this.#sound(successor);
  }

  #tell(voice: Voice, heard: Heard): Heard {
    if (voice.heard !== heard) {
      voice.heard = heard;
      for (const listener of this.#listeners) listener(voice.request.key, heard);
    }
    return heard;
  }

  #end(key: string): void {
    const voice = this.#voices.get(key);
    if (!voice) return;
    this.#voices.delete(key);
    this.#ports[voice.way].stop(key);
    // A climb may have asked the page already.
    if (voice.way !== 'page') this.#ports.page.stop(key);
  }

  #isCurrent(voice: Voice): boolean {
    return this.#voices.get(voice.request.key) === voice;
  }

  /** Lets go of the players once nothing has sounded for a while. */
  #linger(): void {
    this.#cancelRelease();
    this.#cancelRelease =
      this.#voices.size > 0 ? () => {} : this.#ports.delay(LINGER_MS, () => this.#release());
  }

  #release(): void {
    for (const player of [this.#ports.page, this.#ports.system, this.#ports.beeper]) player.release();
  }
}

function heardBy(way: Way, elsewhere: boolean): Heard {
  if (way === 'page') return elsewhere ? 'playing-elsewhere' : 'playing';
  return way === 'system' ? 'system-player' : 'beep';
}

import type { StoredItem } from '#shared/domain/item.ts';
import { type Occurrence, occurrenceKey } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { PlayRequest, SoundFile } from '../ports/sound-player.ts';

/** How a sounding is heard: the page or a system player plays its sound; `beep` is all that is left. */
export type HeardAs = 'page' | 'system-player' | 'beep';

/** What plays, in the engine's words; `sounds/sounding.ts` tries the ways in turn. */
export interface Voices {
  start(request: PlayRequest): unknown;
  stop(key: string): void;
  heardAs(key: string): HeardAs | null;
}

export interface RingVoicesPorts {
  readonly voices: Voices;
  readonly item: (id: string) => StoredItem | undefined;
  readonly settings: () => Settings;
  readonly soundFor: (item: StoredItem['item'], settings: Settings) => SoundFile;
}

/** One voice a ring: starts what rings and does not sound, stops what sounds and does not ring [RG2]. */
export class RingVoices {
  readonly #ports: RingVoicesPorts;
  readonly #sounding = new Set<string>();

  constructor(ports: RingVoicesPorts) {
    this.#ports = ports;
  }

  update(rings: readonly Occurrence[]): void {
    const wanted = new Map<string, StoredItem>();
    for (const row of rings) {
      const stored = row.state.kind === 'ringing' ? this.#ports.item(row.itemId) : undefined;
      if (stored?.item.playSound) wanted.set(occurrenceKey(row), stored);
    }
    for (const key of this.#sounding) if (!wanted.has(key)) this.#stop(key);
    for (const [key, stored] of wanted) if (!this.#sounding.has(key)) this.#start(key, stored);
  }

  /** Whether the ring is left with nothing but the beep. */
  onlyBeeps(row: Occurrence): boolean {
    return this.#ports.voices.heardAs(occurrenceKey(row)) === 'beep';
  }

  stopAll(): void {
    for (const key of this.#sounding) this.#stop(key);
  }

  #start(key: string, { item, device }: StoredItem): void {
    const settings = this.#ports.settings();
    this.#sounding.add(key);
    this.#ports.voices.start({
      key,
      sound: this.#ports.soundFor(item, settings),
      volume: device.volume ?? settings.volume,
      fadeInSeconds: settings.fadeInSeconds,
      outputDeviceId: device.outputDeviceId ?? settings.outputDeviceId,
      loop: true,
    });
  }

  #stop(key: string): void {
    this.#sounding.delete(key);
    this.#ports.voices.stop(key);
  }
}

import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { SoundLibrary } from '../sounds/sound-library.ts';
import type { Sounding } from '../sounds/sounding.ts';

export interface RingVoicesPorts {
  readonly sounding: Sounding;
  readonly library: SoundLibrary;
  readonly item: (id: string) => StoredItem | undefined;
  readonly settings: () => Settings;
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
    return this.#ports.sounding.heard(occurrenceKey(row)) === 'beep';
  }

  #start(key: string, { item, device }: StoredItem): void {
    const { sounding, library } = this.#ports;
    const settings = this.#ports.settings();
    this.#sounding.add(key);
    void sounding.start({
      key,
      sound: library.resolve(item, settings),
      fallback: library.fallback(item.type),
      volume: device.volume ?? settings.volume,
      fadeInSeconds: settings.fadeInSeconds,
      outputDeviceId: device.outputDeviceId ?? settings.outputDeviceId,
      loop: true,
    });
  }

  #stop(key: string): void {
    this.#sounding.delete(key);
    this.#ports.sounding.stop(key);
  }
}

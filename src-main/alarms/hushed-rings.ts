import { obeysDoNotDisturb } from '#shared/domain/do-not-disturb.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { QuietHours } from '../ports/quiet-hours.ts';

export interface HushedRingsPorts {
  readonly quietHours: QuietHours;
  readonly items: () => Iterable<StoredItem>;
  readonly item: (id: string) => StoredItem | undefined;
  readonly settings: () => Pick<Settings, 'doNotDisturb'>;
}

/**
 * Which rings stay silent because they began in do-not-disturb and obey it. Decided once a ring, when it begins: who switches
 * do-not-disturb on or off later neither cuts off a ring nor is startled by one [DN2].
 */
export class HushedRings {
  readonly #ports: HushedRingsPorts;
  #isHushed: ReadonlyMap<string, boolean> = new Map();

  constructor(ports: HushedRingsPorts) {
    this.#ports = ports;
  }

  /** Given all that rings each time; returns those that stay silent. */
  update(ringing: readonly Occurrence[]): (row: Occurrence) => boolean {
    const before = this.#isHushed;
    this.#isHushed = new Map(
      ringing.map((row) => {
        const key = occurrenceKey(row);
        return [key, before.get(key) ?? this.#decide(row)];
      }),
    );
    return (row) => this.#isHushed.get(occurrenceKey(row)) ?? false;
  }

  /** A ring is near: nothing is asked of the system unless somebody wants to obey it. */
  readAhead(): void {
    if (this.#anyObeys()) this.#ports.quietHours.readAhead();
  }

  #anyObeys(): boolean {
    const { items, settings } = this.#ports;
    if (settings().doNotDisturb === 'obey') return true;
    for (const { device } of items()) if (obeysDoNotDisturb(device, settings())) return true;
    return false;
  }

  #decide({ itemId }: Occurrence): boolean {
    const { quietHours, item, settings } = this.#ports;
    const stored = item(itemId);
    return stored !== undefined && obeysDoNotDisturb(stored.device, settings()) && quietHours.isOn() === true;
  }
}

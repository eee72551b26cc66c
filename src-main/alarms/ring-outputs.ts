import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { NextRing } from '#shared/ipc/snapshot.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { RingPresenter, RingView } from '../ports/ring-presenter.ts';
import type { HushedRings } from './hushed-rings.ts';
import type { KeepAwake } from './keep-awake.ts';
import { PREPARE_MS } from './ring-engine.ts';
import type { RingTelling } from './ring-transaction.ts';
import type { RingVoices } from './ring-voices.ts';

/** Notifications of rings, misses and clock steps. */
export interface Notices {
  update(rings: readonly Occurrence[], unseenReports: readonly Occurrence[]): void;
  tell(tellings: readonly RingTelling[], unseenReports: readonly Occurrence[]): void;
}

export interface RingOutputsPorts {
  readonly clock: Clock;
  /** In memory, so that ringing reads no disk. */
  readonly item: (id: string) => StoredItem | undefined;
  readonly settings: () => Pick<Settings, 'keepAwakeMinutes'>;
  readonly store: Pick<RecordStore, 'unseenReports'>;
  readonly hushed: HushedRings;
  readonly voices: RingVoices;
  readonly presenter: RingPresenter;
  readonly notices: Notices;
  readonly keepAwake: KeepAwake;
  /** Gets sound and ring window ready; cheap when they are. They let go by themselves. */
  readonly prepare: () => void;
}

/**
 * Makes rings known, in every way there is. Level-triggered: told after each change and each look what rings and what
 * is next, it compares that with what it does, so that nothing depends on an event that got lost [RG2].
 */
export class RingOutputs {
  readonly #ports: RingOutputsPorts;

  constructor(ports: RingOutputsPorts) {
    this.#ports = ports;
  }

  update(rings: readonly Occurrence[], next: NextRing | null): void {
    const { clock, store, settings, hushed, voices, notices, keepAwake, prepare } = this.#ports;
    const now = clock.now();
    const ringing = rings.filter(({ state }) => state.kind === 'ringing');
    const isNear = next !== null && next.due - now <= PREPARE_MS;
    if (isNear) hushed.readAhead();
    if (ringing.length > 0 || isNear) prepare();
    const isHushed = hushed.update(ringing);
    voices.update(ringing.filter((row) => !isHushed(row)));
    this.#present(ringing, isHushed);
    const { keepAwakeMinutes } = settings();
    keepAwake.update({ now, nextDue: next?.due ?? null, ringing: ringing.length > 0, keepAwakeMinutes });
    // Last, because only this reads the disk.
    notices.update(ringing, store.unseenReports());
  }

  tell(tellings: readonly RingTelling[]): void {
    if (tellings.length > 0) this.#ports.notices.tell(tellings, this.#ports.store.unseenReports());
  }

  #present(ringing: readonly Occurrence[], isHushed: (row: Occurrence) => boolean): void {
    const { item, voices, presenter } = this.#ports;
    const viewOf = (row: Occurrence): RingView =>
      isHushed(row)
        ? { occurrence: row, showPopup: false, silentFallback: false }
        : {
            occurrence: row,
            showPopup: item(row.itemId)?.item.showPopup ?? true,
            silentFallback: voices.onlyBeeps(row),
          };
    presenter.present(ringing.map(viewOf));
  }
}

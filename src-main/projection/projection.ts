import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { StepsView } from '#shared/domain/step.ts';
import type { Changes, Environment, NextRing, Snapshot } from '#shared/ipc/snapshot.ts';
import type { SyncView } from '#shared/ipc/sync.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';

/** What the projection reads of the schedule. */
export interface ScheduleView {
  readonly items: { all(): readonly StoredItem[] };
  nextDues(): ReadonlyMap<string, EpochMs>;
  nextDueOf(itemId: string): EpochMs | null;
  nextRing(): NextRing | null;
  rings(): readonly Occurrence[];
  skipped(): readonly Occurrence[];
  zone(): string;
}

export interface ProjectionPorts {
  readonly store: RecordStore;
  readonly schedule: ScheduleView;
  environment(): Environment;
  sync(): SyncView;
  steps(): StepsView;
}

/** After a long absence the newest reports are shown; "seen" speaks of all. */
const MAX_MISSED_SHOWN = 50;

/** The small parts that are sent whole, and only when they differ from what was sent last. */
type Parts = Pick<
  Snapshot,
  'rings' | 'skipped' | 'next' | 'missed' | 'settings' | 'environment' | 'sync' | 'steps' | 'zone'
>;

/**
 * What windows and tray show: a snapshot on request, and after that only what changed. Revisions count up by one, so a
 * reader that finds a gap asks for a new snapshot.
 */
export class Projection {
  readonly #ports: ProjectionPorts;
  readonly #listeners = new Set<(changes: Changes) => void>();
  #revision = 0;
  #sent: Record<keyof Parts, string>;

  constructor(ports: ProjectionPorts) {
    this.#ports = ports;
    this.#sent = fingerprints(this.#parts());
  }

  snapshot(): Snapshot {
    return {
      revision: this.#revision,
      items: this.#ports.schedule.items.all(),
      nextDue: Object.fromEntries(this.#ports.schedule.nextDues()),
      ...this.#parts(),
    };
  }

  onChanges(listener: (changes: Changes) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** After a commit, once the schedule has followed it. */
  storeChanged(change: StoreChange): void {
    const ids = new Set([
      ...change.put.map((stored) => stored.item.id),
      ...change.occurrences.map((row) => row.itemId),
      ...change.removedOccurrences.map((row) => row.itemId),
    ]);
    this.#publish(change.put, change.removed, ids);
  }

  /** After time passed: due instants of `itemIds` may be others now, or of every item (`all`). */
  scheduleChanged(itemIds: Iterable<string> | 'all'): void {
    const ids =
      itemIds === 'all' ? this.#ports.schedule.items.all().map((stored) => stored.item.id) : itemIds;
    this.#publish([], [], new Set(ids));
  }

  #publish(put: readonly StoredItem[], removed: readonly string[], ids: ReadonlySet<string>): void {
    const parts = this.#changedParts();
    if (put.length + removed.length + ids.size === 0 && Object.keys(parts).length === 0) return;
    const nextDue = Object.fromEntries([...ids].map((id) => [id, this.#ports.schedule.nextDueOf(id)]));
    this.#revision += 1;
    const changes: Changes = {
      revision: this.#revision,
      ...(put.length > 0 ? { put } : {}),
      ...(removed.length > 0 ? { removed } : {}),
      ...(ids.size > 0 ? { nextDue } : {}),
      ...parts,
    };
    for (const listener of this.#listeners) listener(changes);
  }

  #parts(): Parts {
    const { store, schedule } = this.#ports;
    return {
      rings: schedule.rings(),
      skipped: schedule.skipped(),
      next: schedule.nextRing(),
      missed: store.unseenReports().slice(-MAX_MISSED_SHOWN),
      settings: store.settings(),
      environment: this.#ports.environment(),
      sync: this.#ports.sync(),
      steps: this.#ports.steps(),
      zone: schedule.zone(),
    };
  }

  #changedParts(): Partial<Parts> {
    const parts = this.#parts();
    const prints = fingerprints(parts);
    const names = (Object.keys(parts) as (keyof Parts)[]).filter((name) => prints[name] !== this.#sent[name]);
    this.#sent = prints;
    return Object.fromEntries(names.map((name) => [name, parts[name]]));
  }
}

function fingerprints(parts: Parts): Record<keyof Parts, string> {
  return {
    rings: JSON.stringify(parts.rings),
    skipped: JSON.stringify(parts.skipped),
    next: JSON.stringify(parts.next),
    missed: JSON.stringify(parts.missed),
    settings: JSON.stringify(parts.settings),
    environment: JSON.stringify(parts.environment),
    sync: JSON.stringify(parts.sync),
    steps: JSON.stringify(parts.steps),
    zone: parts.zone,
  };
}

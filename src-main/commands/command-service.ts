import type { Command, CommandError, CommandResult } from '#shared/domain/commands.ts';
import { isTimer, type StoredItem } from '#shared/domain/item.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import { orphaned } from '../alarms/orphans.ts';
import type { RingActions } from '../alarms/ring-actions.ts';
import type { RingEngine } from '../alarms/ring-engine.ts';
import { RingTransaction } from '../alarms/ring-transaction.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { type RecordStore, StorageError, type StoreWrite } from '../ports/record-store.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import { editItem, type ItemCommand } from './item-edits.ts';
import { restoredValue } from './restore-values.ts';

export interface CommandServicePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: RecordStore & Pick<SyncStore, 'conflict'>;
  readonly engine: RingEngine;
  readonly rings: RingActions;
}

const PERSON = { kind: 'person' } as const;

/** Executes what a person asked for, whichever door it came through: one transaction each, or a refusal with a reason. */
export class CommandService {
  readonly #ports: CommandServicePorts;

  constructor(ports: CommandServicePorts) {
    this.#ports = ports;
  }

  execute(command: Command): CommandResult {
    return this.#guarded(() => this.#execute(command));
  }

  #guarded(work: () => CommandResult): CommandResult {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      return refused({ kind: 'storage', detail: error.kind });
    }
  }

  /** Puts back the value that lost in a clash. */
  restoreValue(conflictId: number): CommandResult {
    const { store, clock, engine } = this.#ports;
    return this.#guarded(() => {
      const conflict = store.conflict(conflictId);
      const stored = conflict && engine.schedule.items.get(conflict.itemId);
      if (!conflict || !stored) return refused({ kind: 'not-found', id: conflict?.itemId ?? '' });
      const restored = restoredValue(stored, conflict, clock.now());
      if (restored === null) return refused({ kind: 'not-applicable', id: conflict.itemId });
      const result = this.#put(restored);
      store.apply([{ kind: 'conflict-restored', id: conflictId, at: clock.now() }], clock.now());
      return result;
    });
  }

  #execute(command: Command): CommandResult {
    const { rings } = this.#ports;
    switch (command.kind) {
      case 'delete-item':
        return this.#delete(command.id);
      case 'restore-item':
        return this.#restore(command.id);
      case 'skip-next':
        return this.#skipNext(command.id);
      case 'unskip':
        return applied(rings.unskip(command), command.itemId);
      case 'snooze-ring':
        return applied(rings.snooze(command, command.minutes), command.itemId);
      case 'dismiss-ring':
        return applied(rings.dismiss(command), command.itemId);
      case 'snooze-all':
        return applied(rings.snoozeAll(command.minutes), '');
      case 'dismiss-all':
        return applied(rings.dismissAll(), '');
      case 'mark-reports-seen':
        rings.reportsSeen();
        return { ok: true };
      case 'change-settings':
        return this.#changeSettings(command.patch);
      default:
        return this.#edit(command);
    }
  }

  #edit(command: ItemCommand): CommandResult {
    const { clock, random, engine } = this.#ports;
    const now = clock.now();
    const edit = editItem(command, {
      now,
      newId: () => random.uuid(),
      find: (id) => engine.schedule.items.get(id),
    });
    return edit.ok ? this.#put(edit.stored) : refused(edit.error);
  }

  /** A person's edit, with what it means for the rings of the item. */
  #put(stored: StoredItem): CommandResult {
    const { clock, store, engine } = this.#ports;
    const now = clock.now();
    const transaction = new RingTransaction(engine.schedule, now);
    transaction.putItem(stored, PERSON);
    this.#endRings(stored.item.id, stored, transaction);
    store.apply([...transaction.writes(), ...this.#skipsTakenBack(stored)], now);
    return { ok: true, id: stored.item.id };
  }

  #delete(id: string): CommandResult {
    const { clock, store, engine } = this.#ports;
    if (!store.item(id)) return refused({ kind: 'not-found', id });
    const now = clock.now();
    const transaction = new RingTransaction(engine.schedule, now);
    this.#endRings(id, undefined, transaction);
    store.apply([...transaction.writes(), { kind: 'delete-item', id, at: now, origin: PERSON }], now);
    return { ok: true, id };
  }

  #restore(id: string): CommandResult {
    const { clock, store } = this.#ports;
    const now = clock.now();
    const change = store.apply([{ kind: 'restore-item', id, at: now, origin: PERSON }], now);
    if (change.put.length === 0) return refused({ kind: 'not-found', id });
    this.#settleRestored(id);
    return { ok: true, id };
  }

  /** What rang when it was deleted comes back as after its ring: a once-alarm switched off, a timer idle. */
  #settleRestored(id: string): void {
    const stored = this.#ports.engine.schedule.items.get(id);
    if (!stored?.item.enabled || this.#ports.engine.schedule.nextDueOf(id) !== null) return;
    this.#edit(isTimer(stored) ? { kind: 'stop-timer', id } : { kind: 'set-enabled', id, enabled: false });
  }

  /** A schedule that starts afresh has no skipped occurrence left. */
  #skipsTakenBack({ item, device }: StoredItem): StoreWrite[] {
    const { schedule } = this.#ports.engine;
    const before = schedule.items.get(item.id);
    if (!before || before.device.scheduleSince === device.scheduleSince) return [];
    const skips = schedule.skipped().filter(({ itemId }) => itemId === item.id);
    return skips.map(({ itemId, due }) => ({ kind: 'remove-occurrence', itemId, due }));
  }

  /** Skipping the only ring of a once-alarm is the same as switching it off. */
  #skipNext(id: string): CommandResult {
    const item = this.#ports.store.item(id)?.item;
    if (!item) return refused({ kind: 'not-found', id });
    const rings = this.#ports.engine.schedule.nextDueOf(id) !== null;
    if (rings && item.type === 'alarm' && item.recurrence === 'once') {
      return this.#edit({ kind: 'set-enabled', id, enabled: false });
    }
    return applied(this.#ports.rings.skipNext(id), id);
  }

  #changeSettings(patch: SettingsPatch): CommandResult {
    const { clock, store } = this.#ports;
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    store.apply([{ kind: 'put-settings', settings: { ...store.settings(), ...given } }], clock.now());
    return { ok: true };
  }

  /** A ring or snooze of the item ends in the same transaction if the edit takes its ground away. */
  #endRings(id: string, after: StoredItem | undefined, transaction: RingTransaction): void {
    const edit = { at: this.#ports.clock.now(), here: true };
    for (const row of this.#ports.engine.schedule.rings()) {
      const event = row.itemId === id ? orphaned(row, after, edit) : null;
      if (event) transaction.step(row, event);
    }
  }
}

function applied(did: boolean, id: string): CommandResult {
  return did ? { ok: true, ...(id ? { id } : {}) } : refused({ kind: 'not-applicable', id });
}

function refused(error: CommandError): CommandResult {
  return { ok: false, error };
}

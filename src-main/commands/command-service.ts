import type { Command, CommandError, CommandResult } from '#shared/domain/commands.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { SettingsPatch } from '#shared/domain/settings.ts';
import type { StepAction, StepsView } from '#shared/domain/step.ts';
import type { RingActions } from '../alarms/ring-actions.ts';
import type { RingEngine } from '../alarms/ring-engine.ts';
import type { Clock } from '../ports/clock.ts';
import type { Random } from '../ports/random.ts';
import { type RecordStore, StorageError, type StoreWrite } from '../ports/record-store.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import { afterRestoring } from './after-restoring.ts';
import { bulkWrites } from './bulk.ts';
import { editItem, type ItemCommand } from './item-edits.ts';
import { ownDoingsNoted } from './own-doing.ts';
import { type PauseCommand, pauseWrites } from './pausing.ts';
import { deletionWrites, editWrites, restoringWrites } from './person-writes.ts';
import { putBackWrites } from './put-back-writes.ts';
import { recentTimerWrites } from './recent-timers.ts';
import { restoredValue } from './restore-values.ts';
import { skipWrites, unskipWrites } from './skips.ts';
import { stepAction } from './step-actions.ts';
import { Steps } from './steps.ts';

export interface CommandServicePorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: RecordStore & Pick<SyncStore, 'conflict' | 'record'>;
  readonly engine: RingEngine;
  readonly rings: RingActions;
  /** What can be undone or done again is another now. */
  stepsChanged(): void;
}

/**
 * Executes what a person asked for, whichever door it came through: one transaction each, or a refusal with a reason. What
 * changes items is a step that can be undone for as long as the app runs.
 */
export class CommandService {
  readonly #ports: CommandServicePorts;
  readonly #steps: Steps;

  constructor(ports: CommandServicePorts) {
    this.#ports = ports;
    const { schedule } = ports.engine;
    this.#steps = new Steps({
      store: ports.store,
      standing: {
        item: (id) => schedule.items.get(id),
        row: (itemId, due) => schedule.book.get(itemId, due),
        settings: () => ports.store.settings(),
      },
      stepsChanged: () => ports.stepsChanged(),
    });
  }

  execute(command: Command): CommandResult {
    const action = stepAction(command);
    if (action === null) return this.#guarded(() => this.#execute(command));
    return this.asOneStep(action, () => this.#execute(command));
  }

  /** Whatever commands `work` executes, and whatever it writes by `apply`, is undone at once. */
  asOneStep(action: StepAction, work: () => CommandResult): CommandResult {
    return this.#guarded(() => {
      const { result, words } = this.#steps.take(action, work);
      return result.ok && words !== undefined ? { ...result, step: words.step, words } : result;
    });
  }

  /** New or changed items as a person's edits: one transaction, and one step. */
  putItems(action: StepAction, stored: readonly StoredItem[]): CommandResult {
    return this.asOneStep(action, () => this.#put(stored));
  }

  /** What could be undone and done again. */
  steps(): StepsView {
    return this.#steps.view();
  }

  /** Other items are shown: what was done to the former ones is no longer undone, nor started again. */
  partitionSwitched(): void {
    this.#steps.forget();
    const settings = this.#ports.store.settings();
    if (settings.recentTimers.length === 0) return;
    this.#guarded(() => {
      this.#apply([{ kind: 'put-settings', settings: { ...settings, recentTimers: [] } }]);
      return { ok: true };
    });
  }

  /** New and changed items of a file, and what comes with them: one transaction, and one step [EX12]. */
  importItems(stored: readonly StoredItem[], also: readonly StoreWrite[]): CommandResult {
    return this.asOneStep('imported', () => {
      this.#apply([...editWrites(stored, this.#schedule, this.#now), ...also]);
      return { ok: true };
    });
  }

  /** Puts back the value that lost in a clash. */
  restoreValue(conflictId: number): CommandResult {
    const { store, clock, engine } = this.#ports;
    return this.asOneStep('edited', () => {
      const conflict = store.conflict(conflictId);
      const stored = conflict && engine.schedule.items.get(conflict.itemId);
      if (!conflict || !stored) return refused({ kind: 'not-found', id: conflict?.itemId ?? '' });
      const restored = restoredValue(stored, conflict, clock.now());
      if (restored === null) return refused({ kind: 'not-applicable', id: conflict.itemId });
      const result = this.#put([restored]);
      this.#apply([{ kind: 'conflict-restored', id: conflictId, at: clock.now() }]);
      return result;
    });
  }

  #guarded(work: () => CommandResult): CommandResult {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      return refused({ kind: 'storage', detail: error.kind });
    }
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
        return this.#applyAny(unskipWrites(command, this.#schedule, this.#now), command.itemId);
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
      case 'bulk':
        return this.#applyAny(bulkWrites(command, this.#schedule, this.#now), '');
      case 'pause-alarms':
      case 'resume-alarms':
        return this.#pause(command);
      case 'undo':
      case 'redo':
        return this.#putBack(command);
      default:
        return this.#edit(command);
    }
  }

  #edit(command: ItemCommand): CommandResult {
    const { random } = this.#ports;
    const edit = editItem(command, {
      now: this.#now,
      newId: () => random.uuid(),
      find: (id) => this.#schedule.items.get(id),
    });
    if (!edit.ok) return refused(edit.error);
    return this.#put([edit.stored], recentTimerWrites(command, edit.stored, this.#ports.store.settings()));
  }

  #put(stored: readonly StoredItem[], besides: readonly StoreWrite[] = []): CommandResult {
    const [first] = stored;
    const writes = [...editWrites(stored, this.#schedule, this.#now), ...besides];
    return this.#applyAny(writes, first?.item.id ?? '');
  }

  #delete(id: string): CommandResult {
    if (!this.#schedule.items.get(id)) return refused({ kind: 'not-found', id });
    return this.#applyAny(deletionWrites([id], this.#schedule, this.#now), id);
  }

  #restore(id: string): CommandResult {
    const change = this.#apply(restoringWrites([id], this.#now));
    if (change.put.length === 0) return refused({ kind: 'not-found', id });
    this.#settleRestored([id]);
    return { ok: true, id };
  }

  #settleRestored(ids: readonly string[]): void {
    const settled = afterRestoring(ids, this.#schedule, this.#now);
    if (settled.length > 0) this.#apply(editWrites(settled, this.#schedule, this.#now));
  }

  /** Skipping the only ring of a once-alarm is the same as switching it off. */
  #skipNext(id: string): CommandResult {
    const item = this.#schedule.items.get(id)?.item;
    if (!item) return refused({ kind: 'not-found', id });
    const rings = this.#schedule.nextDueOf(id) !== null;
    if (rings && item.type === 'alarm' && item.recurrence === 'once') {
      return this.#edit({ kind: 'set-enabled', id, enabled: false });
    }
    return this.#applyAny(skipWrites([id], this.#schedule, this.#now), id);
  }

  #changeSettings(patch: SettingsPatch): CommandResult {
    const { store } = this.#ports;
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    this.#apply([{ kind: 'put-settings', settings: { ...store.settings(), ...given } }]);
    return { ok: true };
  }

  #pause(command: PauseCommand): CommandResult {
    const writes = pauseWrites(command, { ...this.#ports, now: this.#now });
    return 'kind' in writes ? refused(writes) : this.#applyAny(writes, '');
  }

  #putBack(command: Extract<Command, { kind: 'undo' | 'redo' }>): CommandResult {
    const which =
      command.kind === 'undo' ? ({ kind: 'undo', step: command.step } as const) : ({ kind: 'redo' } as const);
    const put = this.#steps.putBack(which, (step) => {
      const { writes, restored } = putBackWrites(step, this.#schedule, this.#now);
      this.#apply(writes);
      this.#settleRestored(restored);
    });
    if (put === null) return refused({ kind: 'no-step' });
    return put.did ? { ok: true, words: put.words } : refused({ kind: 'step-outdated' });
  }

  #applyAny(writes: readonly StoreWrite[], id: string): CommandResult {
    if (writes.length > 0) this.#apply(writes);
    return applied(writes.length > 0, id);
  }

  #apply(writes: readonly StoreWrite[]) {
    const { store } = this.#ports;
    const own = ownDoingsNoted(writes, (id) => store.record(id), this.#now);
    return this.#steps.apply([...writes, ...own], this.#now);
  }

  get #schedule() {
    return this.#ports.engine.schedule;
  }

  get #now() {
    return this.#ports.clock.now();
  }
}

function applied(did: boolean, id: string): CommandResult {
  return did ? { ok: true, ...(id ? { id } : {}) } : refused({ kind: 'not-applicable', id });
}

function refused(error: CommandError): CommandResult {
  return { ok: false, error };
}

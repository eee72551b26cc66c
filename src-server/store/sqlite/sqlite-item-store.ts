import type Database from 'better-sqlite3';
import type {
  ChangePlan,
  Changes,
  Decision,
  ItemRecord,
  ItemStore,
  ItemWrite,
  Place,
} from '../../ports/item-store.ts';
import { recordOf } from './item-rows.ts';
import { type ItemStatements, prepareItemStatements } from './item-statements.ts';

/** Items in SQLite. The statements are synchronous, so a transaction is never interleaved with another. */
export class SqliteItemStore implements ItemStore {
  readonly #db: Database.Database;
  readonly #sql: ItemStatements;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#sql = prepareItemStatements(db);
  }

  async change<T>(plan: ChangePlan<T>): Promise<T> {
    return this.#db.transaction(() => this.#change(plan)).immediate();
  }

  async get(userId: string, id: string): Promise<ItemRecord | null> {
    return this.#get(userId, id);
  }

  async list(userId: string): Promise<{ records: ItemRecord[]; sequence: number }> {
    return this.#db.transaction(() => ({
      records: this.#sql.live.all(userId).map(recordOf),
      sequence: this.#sequence(userId).last,
    }))();
  }

  async changesSince(userId: string, after: Place, limit: number): Promise<Changes | null> {
    return this.#db.transaction(() => this.#changesSince(userId, after, limit))();
  }

  #change<T>({ userId, ids, receiptKey, at, decide }: ChangePlan<T>): T {
    const held = ids.flatMap((id) => this.#get(userId, id) ?? []);
    const receipt = receiptKey === undefined ? undefined : this.#sql.receipt.get(userId, receiptKey);
    const decision: Decision<T> = decide({
      records: new Map(held.map((record) => [record.content.id, record])),
      receipt: receipt ?? null,
      total: held.length < ids.length ? (this.#sql.total.get(userId) ?? 0) : null,
    });
    for (const write of decision.writes) this.#write(userId, write, at);
    if (decision.receipt) this.#sql.keepReceipt.run({ ...decision.receipt, userId, at });
    return decision.result;
  }

  #write(userId: string, { kind, record }: ItemWrite, at: number): void {
    const sequence = this.#sql.nextSequence.get(userId) ?? 0;
    const { id, type } = record.content;
    if (kind === 'put') {
      this.#sql.unremove.run(userId, id);
      this.#sql.put(userId, record, sequence);
      return;
    }
    this.#sql.remove.run(userId, id);
    this.#sql.keepRemoval.run({ userId, id, type, version: record.version, sequence, at });
  }

  #changesSince(userId: string, after: Place, limit: number): Changes | null {
    const { last, floor } = this.#sequence(userId);
    const known = after.sequence === 0 ? floor : Math.max(after.sequence, after.floor);
    if (after.sequence > last || known < floor) return null;
    const range = { userId, after: after.sequence, limit: limit + 1 };
    const rows = this.#sql.changed.all(range);
    const removals = this.#sql.removed.all(range);
    const places = [...rows, ...removals].map((it) => it.sequence).sort((a, b) => a - b);
    const more = places.length > limit;
    const sequence = more ? (places[limit - 1] ?? last) : last;
    return {
      records: rows.filter((row) => row.sequence <= sequence).map(recordOf),
      removed: removals.filter((it) => it.sequence <= sequence).map(({ sequence: _, ...it }) => it),
      place: { sequence, floor: known },
      more,
    };
  }

  #get(userId: string, id: string): ItemRecord | null {
    const row = this.#sql.one.get(userId, id);
    return row ? recordOf(row) : null;
  }

  #sequence(userId: string): { last: number; floor: number } {
    return this.#sql.sequence.get(userId) ?? { last: 0, floor: 0 };
  }
}

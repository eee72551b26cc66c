import type Database from 'better-sqlite3';
import type { ItemId } from '#shared/domain/item.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { sentToJson } from './sync-json.ts';
import type { TableDeps } from './table-deps.ts';

type Pending = NonNullable<SyncRecord['pending']>;
interface Settled {
  readonly partition_id: number;
  readonly item_id: string;
  readonly operation: string;
  readonly at: number;
  readonly attempts: number;
  readonly lone_errors: number;
  readonly due: number | null;
  readonly edited_at: number | null;
  readonly sent: string;
}

/** How long it has waited, when it is tried again and whether it is parked outlive what sync decides about an item. */
const SETTLE = `INSERT INTO outbox (partition_id, item_id, operation, since_ms, attempts, lone_errors,
    conditional_due_ms, edited_at_ms, sent_json)
  VALUES (@partition_id, @item_id, @operation, @at, @attempts, @lone_errors, @due, @edited_at, @sent)
  ON CONFLICT (partition_id, item_id) DO UPDATE SET operation = excluded.operation, attempts = excluded.attempts,
  lone_errors = excluded.lone_errors, conditional_due_ms = excluded.conditional_due_ms,
  edited_at_ms = excluded.edited_at_ms, sent_json = excluded.sent_json`;
const ONE = 'WHERE partition_id = @partition_id AND item_id = @id';

interface One {
  readonly partition_id: number;
  readonly id: string;
}

/** The outbox as sync writes it: tries and their ends. Each method returns whether anything changed. */
export class SyncTries {
  readonly #partitionId: number;
  readonly #settle: Database.Statement<[Settled]>;
  readonly #noteTry: Database.Statement<[One]>;
  readonly #retryAt: Database.Statement<[One & { at: number; error: string }]>;
  readonly #park: Database.Statement<[One & { why: string }]>;
  readonly #unpark: Database.Statement<[{ partition_id: number; id: string | null }]>;

  constructor({ db, partitionId }: TableDeps) {
    this.#partitionId = partitionId;
    this.#settle = db.prepare(SETTLE);
    this.#noteTry = db.prepare(`UPDATE outbox SET attempts = attempts + 1 ${ONE}`);
    this.#retryAt = db.prepare(`UPDATE outbox SET next_try_at_ms = @at, last_error = @error ${ONE}`);
    this.#park = db.prepare(`UPDATE outbox SET park_json = @why, next_try_at_ms = NULL ${ONE}`);
    this.#unpark = db.prepare(`UPDATE outbox SET park_json = NULL, next_try_at_ms = NULL, lone_errors = 0
      WHERE partition_id = @partition_id AND (@id IS NULL OR item_id = @id)
      AND (park_json IS NOT NULL OR next_try_at_ms IS NOT NULL OR lone_errors > 0)`);
  }

  settle(id: ItemId, pending: Pending, sent: SyncRecord['sent'], at: EpochMs): void {
    this.#settle.run({
      partition_id: this.#partitionId,
      item_id: id,
      operation: pending.kind === 'deletion' ? 'delete' : 'upsert',
      at,
      attempts: pending.attempts,
      lone_errors: pending.loneErrors,
      due: pending.kind === 'program-edit' ? pending.due : null,
      edited_at: pending.kind === 'edit' ? pending.editedAt : null,
      sent: sentToJson(sent),
    });
  }

  noteTry(id: ItemId): boolean {
    return this.#noteTry.run(this.#of(id)).changes > 0;
  }

  retryAt(id: ItemId, at: EpochMs, error: string): boolean {
    return this.#retryAt.run({ ...this.#of(id), at, error }).changes > 0;
  }

  park(id: ItemId, why: ParkReason): boolean {
    return this.#park.run({ ...this.#of(id), why: JSON.stringify(why) }).changes > 0;
  }

  /** Null: all that waits. */
  unpark(id: ItemId | null): boolean {
    return this.#unpark.run({ partition_id: this.#partitionId, id }).changes > 0;
  }

  #of(id: ItemId): One {
    return { partition_id: this.#partitionId, id };
  }
}

import type Database from 'better-sqlite3';
import type { Account, Partition } from '#main/ports/sync-store.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** The partition of everything made signed out. */
export const LOCAL_PARTITION = 1;

interface Row {
  readonly id: number;
  readonly server_url: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly name: string | null;
}

const SELECT = 'SELECT id, server_url, user_id, email, name FROM partitions';
/** Children first: `item_base` and `outbox` go with their items. */
const OF_PARTITION = ['items', 'occurrences', 'ring_history', 'conflict_history', 'sync_notices'];
/** Conflicts and notices, of every partition. */
const HISTORIES = ['conflict_history', 'sync_notices'];

/** Whose items there are, and whose are shown. */
export class PartitionList {
  readonly #active: Database.Statement<[], Row>;
  readonly #activate: Database.Statement<[string]>;
  readonly #accounts: Database.Statement<[], Row>;
  readonly #find: Database.Statement<[string, string], Row>;
  readonly #put: Database.Statement<[Account], Row>;
  readonly #wipe: readonly Database.Statement<[number]>[];
  readonly #purge: readonly Database.Statement<[number]>[];
  readonly #prune: Database.Statement<[number]>;

  constructor(db: Database.Database) {
    this.#active = db.prepare(`${SELECT} WHERE CAST(id AS TEXT) =
      (SELECT value FROM meta WHERE key = 'active_partition')`);
    this.#activate = db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('active_partition', ?)");
    this.#accounts = db.prepare(`${SELECT} WHERE kind = 'account' ORDER BY id`);
    this.#find = db.prepare(`${SELECT} WHERE server_url = ? AND user_id = ?`);
    this.#put = db.prepare(`INSERT INTO partitions (kind, server_url, user_id, email, name)
      VALUES ('account', @serverUrl, @userId, @email, @name)
      ON CONFLICT (server_url, user_id) DO UPDATE SET email = excluded.email, name = excluded.name
      RETURNING id, server_url, user_id, email, name`);
    const wiped = [...OF_PARTITION.map((table) => `${table} WHERE partition_id`), 'partitions WHERE id'];
    this.#wipe = wiped.map((of) => db.prepare(`DELETE FROM ${of} = ?`));
    this.#purge = HISTORIES.map((table) => db.prepare(`DELETE FROM ${table} WHERE happened_at_ms < ?`));
    this.#prune = db.prepare('DELETE FROM ring_history WHERE due_at_ms < ?');
  }

  /** The one that was active last; the local profile before anybody signed in. */
  active(): Partition {
    const row = this.#active.get();
    return row === undefined ? { id: LOCAL_PARTITION, account: null } : partitionOf(row);
  }

  accounts(): Account[] {
    return this.#accounts.all().flatMap((row) => partitionOf(row).account ?? []);
  }

  find({ serverUrl, userId }: Account): Partition | null {
    const row = this.#find.get(serverUrl, userId);
    return row === undefined ? null : partitionOf(row);
  }

  /** The partition of an account, made if it is new, with the names it has now. */
  put(account: Account | null): Partition {
    const row = account === null ? undefined : this.#put.get(account);
    return row === undefined ? { id: LOCAL_PARTITION, account: null } : partitionOf(row);
  }

  activate({ id }: Partition): void {
    this.#activate.run(String(id));
  }

  /** Everything in it goes. */
  wipe({ id }: Partition): void {
    for (const statement of this.#wipe) statement.run(id);
  }

  /** Forgets conflicts and notices older than `before`, of every partition. */
  purgeHistories(before: EpochMs): void {
    for (const statement of this.#purge) statement.run(before);
  }

  /** Forgets what rang before `before`, in every partition; returns how many. */
  pruneRings(before: EpochMs): number {
    return this.#prune.run(before).changes;
  }
}

function partitionOf({ id, server_url, user_id, email, name }: Row): Partition {
  if (server_url === null || user_id === null) return { id, account: null };
  return { id, account: { serverUrl: server_url, userId: user_id, email: email ?? '', name: name ?? '' } };
}

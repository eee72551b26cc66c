import type { Accounts } from './accounts.ts';
import { type Answer, broken, DatabaseError, failure, NOT_FOUND, ok } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { flawOf, readBulk, readUpsert, type SentItem } from './item-form.ts';
import type { ItemTable, Row, Upserted } from './item-table.ts';

/** Something for the user's connections. `changed` are the fields that an update touched. */
export interface Happening {
  readonly userId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly changed?: readonly string[];
}

export interface ItemParts {
  readonly table: ItemTable;
  readonly accounts: Accounts;
  readonly behaviour: Behaviour;
  readonly tell: (happening: Happening) => void;
}

const WEEKLY = 'invalid input value for enum recurrence: "weekly"';

/** The calls about items, as one user. */
export class Items {
  readonly #parts: ItemParts;

  constructor(parts: ItemParts) {
    this.#parts = parts;
  }

  upsert(userId: string, body: unknown): Answer {
    const sent = readUpsert(body);
    if (sent.kind === 'malformed') return failure(422, sent.issues);
    if (sent.value.user_id !== userId) return failure(403, 'Cannot create/update items for other users');
    return this.#orBroken(() => {
      this.#assertKnown(userId, sent.value);
      const done = this.#parts.table.upsert(userId, sent.value);
      if (done.kind === 'conflict') return this.#conflict(sent.value.version, done.current);
      // It is stored by now; its own answer is what cannot be made.
      if (flawOf(done.row)) return invalidAnswer(done.row);
      this.#parts.tell({ ...changeOf(done), data: this.#shown(done.row) });
      return ok(this.#shown(done.row));
    });
  }

  bulk(userId: string, body: unknown): Answer {
    const sent = readBulk(body);
    if (sent.kind === 'malformed') return failure(422, sent.issues);
    if (sent.value.user_id !== userId) return failure(403, 'Cannot sync items for other users');
    const before = this.#parts.table.snapshot();
    return this.#orBroken(
      () => {
        const fresh = new Set<string>();
        const results = sent.value.items.map((item) => this.#bulkOne(userId, item, fresh));
        const success_count = results.filter(({ status }) => status === 'success').length;
        return ok({ results, success_count, error_count: results.length - success_count });
      },
      () => this.#parts.table.restore(before),
    );
  }

  list(userId: string, query: URLSearchParams): Answer {
    const asked = query.get('user_id');
    if (asked === null)
      return failure(422, [{ type: 'missing', loc: ['query', 'user_id'], msg: 'Field required' }]);
    if (asked !== userId) return failure(403, 'Cannot access items of other users');
    const { table, behaviour } = this.#parts;
    if (behaviour.lists === 'http-500') return broken('the list');
    if (behaviour.lists === 'nothing') return ok({ items: [], count: 0 });
    const [type, enabled] = [query.get('type'), query.get('enabled')];
    const rows = table
      .listed(userId)
      .filter((row) => type === null || row.type === type)
      .filter((row) => enabled === null || row.enabled === (enabled === 'true'));
    const flawed = rows.find(flawOf);
    if (flawed) return invalidAnswer(flawed);
    return ok({ items: rows.map((row) => this.#shown(row)), count: rows.length });
  }

  get(userId: string, id: string): Answer {
    const row = this.#parts.table.find(userId, id);
    if (!row || row.deleted_at !== null) return NOT_FOUND;
    return flawOf(row) ? invalidAnswer(row) : ok(this.#shown(row));
  }

  delete(userId: string, id: string, soft: boolean): Answer {
    const { table, tell, behaviour } = this.#parts;
    const row = table.find(userId, id);
    if (!row) return NOT_FOUND;
    const deleted_at = soft ? table.softDelete(row).deleted_at : null;
    if (!soft) table.hardDelete(id);
    const toldAt = deleted_at && behaviour.timestamps === 'zoned' ? `${deleted_at}+00:00` : deleted_at;
    tell({ userId, type: `${row.type}_deleted`, data: { id, deleted_at: toldAt } });
    return ok({ message: `Item ${soft ? 'soft' : 'hard'} deleted successfully`, id, deleted_at });
  }

  /** A row in the form in which this service's table gives its times. */
  #shown(row: Row): Readonly<Record<string, unknown>> {
    if (this.#parts.behaviour.timestamps === 'naive') return { ...row };
    const times = ['created_at', 'updated_at', 'synced_at', 'deleted_at', 'started_at'] as const;
    const zoned = times.map((key) => [key, row[key] === null ? null : `${row[key]}Z`] as const);
    return { ...row, ...Object.fromEntries(zoned) };
  }

  #bulkOne(userId: string, item: SentItem, fresh: Set<string>) {
    const nothing = { id: item.id, version: null, error: null, server_version: null };
    const flaw = flawOf(item);
    if (flaw) return { ...nothing, status: 'error', error: `Validation error: ${flaw}` };
    if (fresh.has(item.id)) throw new DatabaseError(`Key (id)=(${item.id}) already exists.`);
    this.#assertKnown(userId, item);
    const done = this.#parts.table.upsert(userId, item, true);
    if (done.kind === 'created') fresh.add(item.id);
    return done.kind === 'conflict'
      ? { ...nothing, status: 'conflict', error: 'Version mismatch', server_version: done.current.version }
      : { ...nothing, status: 'success', version: done.row.version };
  }

  #conflict(local_version: number, current: Row): Answer {
    const detail = 'Version conflict detected';
    const server_data = this.#shown(current);
    const told = { detail, local_version, server_version: current.version, server_data };
    return { status: 409, body: this.#parts.behaviour.conflictBody === 'wrapped' ? { detail: told } : told };
  }

  #assertKnown(userId: string, { recurrence }: SentItem): void {
    const { accounts, behaviour } = this.#parts;
    if (!accounts.has(userId))
      throw new DatabaseError(`Key (user_id)=(${userId}) is not present in table "users".`);
    if (recurrence === 'weekly' && behaviour.weekly === 'http-500') throw new DatabaseError(WEEKLY);
  }

  #orBroken(work: () => Answer, undo: () => void = () => undefined): Answer {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      undo();
      return broken(error.message);
    }
  }
}

function changeOf({ kind, row, before }: Exclude<Upserted, { kind: 'conflict' }>): Omit<Happening, 'data'> {
  const keys = Object.keys(row) as (keyof Row)[];
  const differs = (key: keyof Row) => JSON.stringify(row[key]) !== JSON.stringify(before?.[key]);
  return { userId: row.user_id, type: `${row.type}_${kind}`, changed: keys.filter(differs) };
}

function invalidAnswer(row: Row): Answer {
  return broken(`1 validation error for AlarmTimerResponse\n  ${flawOf(row)}`);
}

import { epochMs } from '#shared/time/instant.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { DatabaseError } from './answer.ts';
import type { SentItem } from './item-form.ts';

const MAX_INT = 2_147_483_647;

/** A row as it is answered. */
export interface Row extends Required<Omit<SentItem, 'alarm_time' | 'started_at'>> {
  readonly alarm_time: string | null;
  readonly started_at: string | null;
  readonly user_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly synced_at: string;
  readonly deleted_at: string | null;
}

export type Upserted =
  | { readonly kind: 'created' | 'updated'; readonly row: Row; readonly before: Row | null }
  | { readonly kind: 'conflict'; readonly current: Row };

/** The table of all users' items: one primary key for everybody, and versions that are compared and nothing else. */
export class ItemTable {
  readonly #now: () => number;
  #rows = new Map<string, Row>();

  constructor(now: () => number) {
    this.#now = now;
  }

  find(userId: string, id: string): Row | null {
    const row = this.#rows.get(id);
    return row?.user_id === userId ? row : null;
  }

  /** All of a user that are not deleted, newest created first. */
  listed(userId: string): Row[] {
    const own = [...this.#rows.values()].filter((row) => row.user_id === userId && row.deleted_at === null);
    return own.reverse();
  }

  /** @throws DatabaseError what the database refuses; nothing is stored then. */
  upsert(userId: string, sent: SentItem, keepsType = false): Upserted {
    assertStorable(sent);
    const known = this.#rows.get(sent.id);
    if (known && known.user_id !== userId) throw new DatabaseError(`Key (id)=(${sent.id}) already exists.`);
    if (known && sent.version <= known.version) return { kind: 'conflict', current: known };
    const version = known ? sent.version + 1 : sent.version;
    if (version > MAX_INT) throw new DatabaseError('integer out of range');
    const at = this.stamp();
    const row: Row = {
      ...wholeRow(sent),
      ...(keepsType && known && { type: known.type }),
      version,
      user_id: userId,
      created_at: known?.created_at ?? at,
      updated_at: at,
      synced_at: at,
      deleted_at: null,
    };
    this.#rows.set(row.id, row);
    return { kind: known ? 'updated' : 'created', row, before: known ?? null };
  }

  /** Each soft deletion adds 1, on a tombstone too. */
  softDelete(row: Row): Row {
    const at = this.stamp();
    const deleted = { ...row, version: row.version + 1, deleted_at: at, updated_at: at };
    this.#rows.set(row.id, deleted);
    return deleted;
  }

  hardDelete(id: string): void {
    this.#rows.delete(id);
  }

  /** What a backup would hold. */
  snapshot(): ReadonlyMap<string, Row> {
    return new Map(this.#rows);
  }

  restore(rows: ReadonlyMap<string, Row>): void {
    this.#rows = new Map(rows);
  }

  stamp(): string {
    return wireTimestamp(epochMs(this.#now()));
  }
}

/** What is left out is reset. */
function wholeRow(sent: SentItem) {
  return {
    id: sent.id,
    type: sent.type,
    label: sent.label,
    enabled: sent.enabled,
    alarm_time: sent.alarm_time ?? null,
    recurrence: sent.recurrence ?? null,
    days: sent.days ?? null,
    duration: sent.duration ?? null,
    remaining: sent.remaining ?? null,
    repeat: sent.repeat ?? null,
    started_at: sent.started_at ?? null,
    play_sound: sent.play_sound,
    show_popup: sent.show_popup,
    custom_sound: sent.custom_sound ?? null,
  };
}

function assertStorable(sent: SentItem): void {
  for (const value of Object.values(sent)) {
    if (typeof value === 'number' && value > MAX_INT) throw new DatabaseError('integer out of range');
    if (typeof value !== 'string') continue;
    if (value.includes('\0'))
      throw new DatabaseError('A string literal cannot contain NUL (0x00) characters.');
    if (!value.isWellFormed()) throw new DatabaseError("'utf-8' codec can't encode: surrogates not allowed");
  }
}

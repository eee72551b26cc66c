import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import type { HttpAnswer } from '#shared/wire/client-answers.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';

type StoredRow = Record<string, unknown> & { id: string; version: number; deleted_at: string | null };

/** A frame for every connection of the user. */
export type Broadcast = (frame: string) => void;

/** The existing service as far as items go: it compares versions, and nothing else. */
export class ServerModel {
  readonly #broadcast: Broadcast;
  readonly #knowsEditTimes: boolean;
  #rows = new Map<string, StoredRow>();
  #now = 0;

  constructor(broadcast: Broadcast, knowsEditTimes: boolean) {
    this.#broadcast = broadcast;
    this.#knowsEditTimes = knowsEditTimes;
  }

  setTime(now: EpochMs): void {
    this.#now = now;
  }

  snapshot(): ReadonlyMap<string, StoredRow> {
    return new Map(this.#rows);
  }

  /** As from a backup. */
  restore(rows: ReadonlyMap<string, StoredRow>): void {
    this.#rows = new Map(rows);
  }

  /** A bulk call stores quietly. */
  upsert(sent: SentWireItem, { isQuiet = false } = {}): HttpAnswer {
    const known = this.#rows.get(sent.id);
    if (known && sent.version <= known.version) {
      const server_data = { ...known };
      const detail = { local_version: sent.version, server_version: known.version, server_data };
      return answer(409, { detail: { detail: 'Version conflict detected', ...detail } });
    }
    const { edited_at, ...fields } = sent;
    const row: StoredRow = {
      ...fields,
      version: known ? sent.version + 1 : sent.version,
      created_at: known?.created_at ?? this.#stamp(),
      updated_at: this.#stamp(),
      synced_at: this.#stamp(),
      deleted_at: null,
      ...(this.#knowsEditTimes && edited_at ? { edited_at: later(edited_at, known?.edited_at) } : {}),
    };
    this.#rows.set(sent.id, row);
    if (!isQuiet) this.#tell(`${sent.type}_${known ? 'updated' : 'created'}`, row);
    return answer(200, row);
  }

  get(id: string): HttpAnswer {
    const row = this.#rows.get(id);
    return row && row.deleted_at === null ? answer(200, row) : notFound();
  }

  delete(id: string, soft: boolean): HttpAnswer {
    const row = this.#rows.get(id);
    if (!row) return notFound();
    const deleted_at = soft ? this.#stamp() : null;
    if (soft) this.#rows.set(id, { ...row, version: row.version + 1, deleted_at });
    else this.#rows.delete(id);
    this.#tell(`${row.type}_deleted`, { id, deleted_at });
    return answer(200, { message: 'Item deleted successfully', id, deleted_at });
  }

  list(): HttpAnswer {
    const items = [...this.#rows.values()].filter(({ deleted_at }) => deleted_at === null);
    return answer(200, { items, count: items.length });
  }

  #tell(type: string, data: unknown): void {
    this.#broadcast(JSON.stringify({ type, timestamp: this.#stamp(), user_id: 'u', data }));
  }

  #stamp(): string {
    return wireTimestamp(epochMs(this.#now));
  }
}

/** What is accepted has seen the edit before it. Both in the one form of the wire. */
function later(text: string, before: unknown): string {
  return typeof before === 'string' && before > text ? before : text;
}

function answer(status: number, body: unknown): HttpAnswer {
  return { status, body: JSON.parse(JSON.stringify(body)), retryAfterMs: null };
}

function notFound(): HttpAnswer {
  return answer(404, { detail: 'Item not found' });
}

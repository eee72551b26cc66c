import { basename } from 'node:path';
import { accountKey } from '#shared/exchange/incoming.ts';
import { type TextParts, wholeText } from '#shared/exchange/text-parts.ts';
import { writeIcal } from '#shared/exchange/write-ical.ts';
import { writeJson } from '#shared/exchange/write-json.ts';
import type { ExportFormat, ExportResult, WriteFailure } from '#shared/ipc/exchange.ts';
import { epochMs } from '#shared/time/instant.ts';
import { localDate } from '#shared/time/local-moment.ts';
import type { Clock } from '../ports/clock.ts';
import type { FilePart, FileWriter, WriteRefusal } from '../ports/file-writer.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { SyncStore } from '../ports/sync-store.ts';

export interface ExportPorts {
  readonly clock: Clock;
  readonly store: RecordStore & Pick<SyncStore, 'partition'>;
  readonly files: FileWriter;
  readonly appVersion: string;
}

/** What a file holds. */
export interface ExportCounts {
  readonly alarms: number;
  readonly timers: number;
  readonly leftOut: number;
}

const FAILURES: Readonly<Record<WriteRefusal, WriteFailure>> = {
  full: 'full',
  'not-allowed': 'denied',
  other: 'failed',
};

/** Rings that one file takes: years of a person's. */
const MAX_RINGS = 20_000;

/** Writes what this device holds of the shown account, or of the local profile. */
export class ExportService {
  readonly #ports: ExportPorts;

  constructor(ports: ExportPorts) {
    this.#ports = ports;
  }

  /** What a file would hold. */
  text(format: ExportFormat): ExportCounts & { readonly text: string } {
    const { text, result } = wholeText(this.#parts(format));
    return { text, ...result };
  }

  /** Writes it to a path that a person chose; null: they would rather not. */
  async toFile(path: string | null, format: ExportFormat): Promise<ExportResult> {
    if (path === null) return { ok: false, reason: 'cancelled' };
    const told = new Told(this.#parts(format));
    const outcome = await this.#ports.files.writeWhole(path, told);
    if (outcome.kind === 'cancelled') return { ok: false, reason: 'cancelled' };
    if (outcome.kind === 'refused') return { ok: false, reason: FAILURES[outcome.why] };
    return { ok: true, name: basename(path), ...told.counts };
  }

  *#parts(format: ExportFormat): TextParts<ExportCounts> {
    const { clock, store, appVersion } = this.#ports;
    const items = store.items();
    const now = clock.now();
    if (format === 'ical') {
      const { alarms, timersLeft, alarmsLeft } = yield* writeIcal(items, now, clock.zone());
      return { alarms, timers: 0, leftOut: timersLeft + alarmsLeft };
    }
    const rings = store.history({ from: epochMs(0), to: now, limit: MAX_RINGS });
    const account = accountKey(store.partition().account);
    yield* writeJson({ items, settings: store.settings(), rings, account, appVersion, now });
    const alarms = items.filter(({ item }) => item.type === 'alarm').length;
    return { alarms, timers: items.length - alarms, leftOut: 0 };
  }

  /** What a person is offered as the file's name. */
  suggestedName(format: ExportFormat): string {
    const { clock } = this.#ports;
    const { year, month, day } = localDate(clock.now(), clock.zone());
    const pad = (part: number) => String(part).padStart(2, '0');
    return `pobudka-${year}-${pad(month)}-${pad(day)}.${format === 'ical' ? 'ics' : 'json'}`;
  }
}

/** The parts as a file takes them, and what they came to. */
class Told implements Iterable<FilePart> {
  counts: ExportCounts = { alarms: 0, timers: 0, leftOut: 0 };
  readonly #parts: TextParts<ExportCounts>;

  constructor(parts: TextParts<ExportCounts>) {
    this.#parts = parts;
  }

  *[Symbol.iterator](): Iterator<FilePart> {
    for (;;) {
      const step = this.#parts.next();
      if (step.done) {
        this.counts = step.value;
        return;
      }
      const { text, done, total } = step.value;
      yield { text, share: total === 0 ? 1 : done / total };
    }
  }
}

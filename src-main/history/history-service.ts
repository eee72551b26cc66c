import { basename } from 'node:path';
import type { ToldHistory } from '#shared/history/exported-entry.ts';
import { exportedEntry } from '#shared/history/exported-entry.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import { EVERYTHING, type HistoryCursor, type HistoryFilter } from '#shared/history/history-filter.ts';
import { dateOf, localMinute } from '#shared/history/local-minute.ts';
import { SummaryBuilder } from '#shared/history/summary.ts';
import type {
  ExportFormat,
  HistoryExportResult,
  HistoryExportWish,
  HistoryOverview,
  HistoryPage,
  HistoryPageWish,
  HistorySummaryWish,
} from '#shared/ipc/history.ts';
import { type LocalDate, startOfDate } from '#shared/time/local-date.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileWriter } from '../ports/file-writer.ts';
import type { HistoryRange, HistoryStore } from '../ports/history-store.ts';
import type { Log } from '../ports/log.ts';
import { StorageError } from '../ports/record-store.ts';
import { exportParts } from './export-text.ts';

export interface HistoryServicePorts {
  readonly clock: Clock;
  readonly store: HistoryStore;
  readonly files: FileWriter;
  readonly log: Log;
  /** Asks the person where to; null if they would rather not. */
  chooseFile(suggestedName: string, format: ExportFormat): Promise<string | null>;
}

/** Entries that an export reads at a time: some milliseconds, as rings must not wait. */
const EXPORT_PAGE = 500;

/** What rang and how it ended, as pages, files and the command line ask for it. */
export class HistoryService {
  readonly #ports: HistoryServicePorts;

  constructor(ports: HistoryServicePorts) {
    this.#ports = ports;
  }

  page({ filter, after, limit }: HistoryPageWish): HistoryPage {
    const entries = this.#ports.store.entries({ ...this.#range(filter), after, limit });
    const next = entries.length < limit ? null : cursorOf(entries.at(-1));
    return { entries, next };
  }

  overview({ filter, firstDay }: HistorySummaryWish): HistoryOverview {
    const { store } = this.#ports;
    const range = this.#range(filter);
    const builder = new SummaryBuilder(this.#today(), firstDay);
    store.eachMark(range, (mark) => builder.add(mark));
    return { count: store.count(range), summary: builder.build() };
  }

  /** Returns how many entries are gone; null if the disk refused. */
  clear(): number | null {
    const { store, clock, log } = this.#ports;
    try {
      return store.clearHistory(clock.now());
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.error('history not cleared', { reason: error.kind });
      return null;
    }
  }

  async export({ filter, format }: HistoryExportWish): Promise<HistoryExportResult> {
    const { files, log, chooseFile } = this.#ports;
    const path = await chooseFile(`pobudka-${this.#today()}.${format}`, format);
    if (path === null) return { kind: 'cancelled' };
    const counter = { count: 0 };
    try {
      const total = this.#ports.store.count(this.#range(filter));
      const share = () => Math.min(1, counter.count / Math.max(1, total));
      const parts = exportParts(format, this.#pages(filter, counter), share);
      const outcome = await files.writeWhole(path, parts);
      if (outcome.kind === 'cancelled') return { kind: 'cancelled' };
      if (outcome.kind === 'refused') return { kind: 'failed', why: outcome.why };
      return { kind: 'saved', count: counter.count, fileName: basename(path) };
    } catch (error) {
      log.error('history not exported', { error });
      return { kind: 'failed', why: error instanceof StorageError ? 'unreadable' : 'other' };
    }
  }

  /** For the command line: since the start of a day here, newest first. */
  told({ since, limit }: { since: LocalDate | null; limit: number }): ToldHistory {
    const zone = this.#ports.clock.zone();
    const filter = { ...EVERYTHING, since: since === null ? null : startOfDate(since, zone) };
    const entries = this.#ports.store.entries({ ...this.#range(filter), after: null, limit });
    return { version: 1, zone, entries: entries.map(exportedEntry) };
  }

  *#pages(filter: HistoryFilter, counter: { count: number }): Generator<readonly HistoryEntry[]> {
    const range = this.#range(filter);
    for (let after: HistoryCursor | null = null; ; ) {
      const entries = this.#ports.store.entries({ ...range, after, limit: EXPORT_PAGE });
      counter.count += entries.length;
      yield entries;
      after = cursorOf(entries.at(-1));
      if (entries.length < EXPORT_PAGE || after === null) return;
    }
  }

  #range(filter: HistoryFilter): HistoryRange {
    return { filter, until: this.#ports.clock.now() };
  }

  #today(): LocalDate {
    const { clock } = this.#ports;
    return dateOf(localMinute(clock.now(), clock.zone()));
  }
}

function cursorOf(entry: HistoryEntry | undefined): HistoryCursor | null {
  return entry === undefined ? null : { due: entry.due, id: entry.id };
}

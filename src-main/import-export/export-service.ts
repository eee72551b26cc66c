import { basename } from 'node:path';
import { accountKey } from '#shared/exchange/incoming.ts';
import { writeIcal } from '#shared/exchange/write-ical.ts';
import { writeJson } from '#shared/exchange/write-json.ts';
import type { ExportFormat, ExportResult } from '#shared/ipc/exchange.ts';
import { epochMs } from '#shared/time/instant.ts';
import { localDate } from '#shared/time/local-moment.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExchangeFiles } from '../ports/exchange-files.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { SyncStore } from '../ports/sync-store.ts';

export interface ExportPorts {
  readonly clock: Clock;
  readonly store: RecordStore & Pick<SyncStore, 'partition'>;
  readonly files: ExchangeFiles;
  readonly appVersion: string;
}

/** A file's text and what it holds. */
export interface ExportText {
  readonly text: string;
  readonly alarms: number;
  readonly timers: number;
  readonly leftOut: number;
}

/** Rings that one file takes: years of a person's. */
const MAX_RINGS = 20_000;

/** Writes what this device holds of the shown account, or of the local profile. */
export class ExportService {
  readonly #ports: ExportPorts;

  constructor(ports: ExportPorts) {
    this.#ports = ports;
  }

  /** What a file would hold. */
  text(format: ExportFormat): ExportText {
    const { clock, store, appVersion } = this.#ports;
    const items = store.items();
    const now = clock.now();
    if (format === 'ical') {
      const { text, alarms, timersLeft, alarmsLeft } = writeIcal(items, now, clock.zone());
      return { text, alarms, timers: 0, leftOut: timersLeft + alarmsLeft };
    }
    const rings = store.history({ from: epochMs(0), to: now, limit: MAX_RINGS });
    const account = accountKey(store.partition().account);
    const text = writeJson({ items, settings: store.settings(), rings, account, appVersion, now });
    const alarms = items.filter(({ item }) => item.type === 'alarm').length;
    return { text, alarms, timers: items.length - alarms, leftOut: 0 };
  }

  /** Writes it to a path that a person chose; null: they would rather not. */
  async toFile(path: string | null, format: ExportFormat): Promise<ExportResult> {
    if (path === null) return { ok: false, reason: 'cancelled' };
    const { text, ...counts } = this.text(format);
    const failure = await this.#ports.files.write(path, text);
    return failure === null ? { ok: true, name: basename(path), ...counts } : { ok: false, reason: failure };
  }

  /** What a person is offered as the file's name. */
  suggestedName(format: ExportFormat): string {
    const { clock } = this.#ports;
    const { year, month, day } = localDate(clock.now(), clock.zone());
    const pad = (part: number) => String(part).padStart(2, '0');
    return `pobudka-${year}-${pad(month)}-${pad(day)}.${format === 'ical' ? 'ics' : 'json'}`;
  }
}

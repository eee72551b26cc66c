import { beforeEach, describe, expect, test } from 'vitest';
import { HistoryKeeping } from '#main/history/history-keeping.ts';
import { HistoryService } from '#main/history/history-service.ts';
import type { FilePart, FileWriter, WriteOutcome } from '#main/ports/file-writer.ts';
import { StorageError } from '#main/ports/record-store.ts';
import { EVERYTHING } from '#shared/history/history-filter.ts';
import { addMs, type EpochMs, epochMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { zoneId } from '#shared/time/zone.ts';
import { firing } from '../../contracts/samples.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeRecordStore } from '../../fakes/fake-record-store.ts';

const NOW = epochMs(Date.parse('2026-11-26T09:00Z'));
const HOUR_MS = 3_600_000;
const ALL = { filter: EVERYTHING, after: null, limit: 100 };

/** Keeps what it is given. */
class FakeFiles implements FileWriter {
  outcome: WriteOutcome = { kind: 'written' };
  readonly written = new Map<string, string>();

  readonly shares: number[] = [];

  writeWhole(path: string, parts: Iterable<FilePart>): Promise<WriteOutcome> {
    const written = [...parts];
    const text = written.map((part) => part.text).join('');
    this.shares.push(...written.map(({ share }) => share));
    if (this.outcome.kind === 'written') this.written.set(path, text);
    return Promise.resolve(this.outcome);
  }
}

let store: FakeRecordStore;
let files: FakeFiles;
let chosen: string | null;
let asked: string[];
let service: HistoryService;

beforeEach(() => {
  store = new FakeRecordStore();
  files = new FakeFiles();
  chosen = '/home/ann/out.csv';
  asked = [];
  service = new HistoryService({
    ...{ clock: new FakeClock('2026-11-26T09:00Z'), store, files, log: new FakeLog() },
    chooseFile(name) {
      asked.push(name);
      return Promise.resolve(chosen);
    },
  });
});

function rang(due: EpochMs, id = 'a'): void {
  const occurrence = firing(id, due, { kind: 'dismissed', at: addMs(due, 60_000) }, { firstRangAt: due });
  store.apply([{ kind: 'put-occurrence', occurrence, zone: zoneId('Europe/Warsaw') }], due);
}

describe('pages', () => {
  test('[HI4] the last page says that it is the last', () => {
    for (const hours of [1, 2, 3]) rang(addMs(NOW, -hours * HOUR_MS));
    const first = service.page({ ...ALL, limit: 2 });
    expect(first.entries).toHaveLength(2);
    expect(service.page({ ...ALL, limit: 2, after: first.next })).toMatchObject({
      entries: [{ due: addMs(NOW, -3 * HOUR_MS) }],
      next: null,
    });
  });

  test('[HI7] the overview counts what the filter lets through', () => {
    rang(addMs(NOW, -HOUR_MS));
    rang(addMs(NOW, -200 * HOUR_MS), 'b');
    const filter = { ...EVERYTHING, since: addMs(NOW, -100 * HOUR_MS) };
    const { count, summary } = service.overview({ filter, firstDay: 1 });
    expect(count).toBe(1);
    expect(summary.total).toEqual({ met: 1, unmet: 0 });
    expect(summary.medianAnswerSeconds).toBe(60);
    expect(summary.byWeek.at(-1)).toEqual({ start: '2026-11-23', met: 1, unmet: 0 });
  });
});

describe('clearing', () => {
  test('[HI6] says how much is gone', () => {
    rang(addMs(NOW, -HOUR_MS));
    expect(service.clear()).toBe(1);
    expect(service.page(ALL).entries).toEqual([]);
  });

  test('[HI6] a disk that refuses keeps everything, and the page hears of it', () => {
    rang(addMs(NOW, -HOUR_MS));
    store.clearHistory = () => {
      throw new StorageError('full', null);
    };
    expect(service.clear()).toBeNull();
    expect(service.page(ALL).entries).toHaveLength(1);
  });
});

describe('export', () => {
  test('[HI9] CSV begins with the mark of UTF-8, newest first, under the name of today', async () => {
    rang(addMs(NOW, -2 * HOUR_MS), 'older');
    rang(addMs(NOW, -HOUR_MS), 'newer');
    expect(await service.export({ filter: EVERYTHING, format: 'csv' })).toEqual({
      kind: 'saved',
      count: 2,
      fileName: 'out.csv',
    });
    expect(asked).toEqual(['pobudka-2026-11-26.csv']);
    const lines = files.written.get('/home/ann/out.csv')?.split('\r\n') ?? [];
    expect(lines[0]).toMatch(/^\uFEFFscheduled,/);
    expect(lines.slice(1).map((line) => line.split(',').at(-1))).toEqual(['newer', 'older', '']);
  });

  test.each([0, 1, 1001])('[HI9] JSON holds all of %i entries', async (count) => {
    for (let n = 0; n < count; n++) rang(addMs(NOW, -n * 60_000 - 60_000));
    const result = await service.export({ filter: EVERYTHING, format: 'json' });
    expect(result).toMatchObject({ kind: 'saved', count });
    const read = JSON.parse(files.written.get('/home/ann/out.csv') ?? '');
    expect(read).toMatchObject({ version: 1 });
    expect(new Set(read.entries.map(({ scheduled }: { scheduled: string }) => scheduled)).size).toBe(count);
  });

  test('[HI9] a person who closes the dialog gets no file', async () => {
    chosen = null;
    expect(await service.export({ filter: EVERYTHING, format: 'csv' })).toEqual({ kind: 'cancelled' });
    expect(files.written.size).toBe(0);
  });

  test('[HI9] a full disk is told as such, and so is a history that cannot be read', async () => {
    files.outcome = { kind: 'refused', why: 'full' };
    const wish = { filter: EVERYTHING, format: 'csv' } as const;
    expect(await service.export(wish)).toEqual({ kind: 'failed', why: 'full' });
    store.entries = () => {
      throw new StorageError('damaged', null);
    };
    expect(await service.export(wish)).toEqual({ kind: 'failed', why: 'unreadable' });
  });
});

describe('keeping', () => {
  const keepHistoryYears = 2;

  test('[HI6] what is older than the person wants is forgotten, once a day and when they change their mind', () => {
    const keeping = new HistoryKeeping(store, new FakeLog());
    const old = epochMs(Date.parse('2024-11-26T08:59Z'));
    rang(old);
    rang(addMs(old, 2 * 60_000), 'b');
    keeping.tidy(NOW, { keepHistoryYears });
    expect(service.page(ALL).entries).toMatchObject([{ itemId: 'b' }]);
    rang(old, 'c');
    keeping.tidy(addMs(NOW, HOUR_MS), { keepHistoryYears });
    expect(service.page(ALL).entries).toHaveLength(2);
    keeping.tidy(addMs(NOW, 25 * HOUR_MS), { keepHistoryYears });
    expect(service.page(ALL).entries).toHaveLength(0);
  });

  test('[HI6] 0 keeps it for ever, and a disk that refuses is tried again the next day', () => {
    const log = new FakeLog();
    const keeping = new HistoryKeeping(store, log);
    rang(epochMs(Date.parse('1999-01-01T00:00Z')));
    keeping.tidy(NOW, { keepHistoryYears: 0 });
    expect(service.page(ALL).entries).toHaveLength(1);
    const prune = store.pruneHistory.bind(store);
    store.pruneHistory = () => {
      throw new StorageError('full', null);
    };
    keeping.tidy(NOW, { keepHistoryYears });
    expect(log.count('warn')).toBe(1);
    store.pruneHistory = prune;
    keeping.tidy(addMs(NOW, 25 * HOUR_MS), { keepHistoryYears });
    expect(service.page(ALL).entries).toHaveLength(0);
  });
});

test('[HI11] the command line is told a day’s rings from the first instant of it here', () => {
  rang(epochMs(Date.parse('2026-11-24T22:59Z')), 'before');
  rang(epochMs(Date.parse('2026-11-24T23:00Z')), 'first');
  const told = service.told({ since: '2026-11-25' as LocalDate, limit: 10 });
  expect(told).toMatchObject({ version: 1, zone: 'Europe/Warsaw', entries: [{ itemId: 'first' }] });
  expect(service.told({ since: null, limit: 1 }).entries).toMatchObject([{ itemId: 'first' }]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvLine } from '#shared/history/csv.ts';
import { exportedEntry, exportedEntrySchema } from '#shared/history/exported-entry.ts';
import { folded } from '#shared/messages/folded.ts';
import { addMs } from '#shared/time/instant.ts';
import { entry } from './samples.ts';

const csvOf = (label: string) => csvLine(exportedEntry(entry({ label })));

/** A reader of RFC 4180 that knows nothing of ours. */
function readLine(line: string): string[] {
  const fields = line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('an exported entry', () => {
  test('[HI9] tells all that is known of a ring, lateness and answer worked out', () => {
    const snoozed = entry({ snoozeCount: 1 });
    const told = exportedEntry({ ...snoozed, rangAt: addMs(snoozed.due, 1_500) });
    expect(told).toEqual({
      scheduled: '2026-11-23T06:30:00.000Z',
      zone: 'Europe/Warsaw',
      local: '2026-11-23T07:30',
      type: 'alarm',
      label: 'Pobudka',
      outcome: 'dismissed',
      reason: null,
      rang: '2026-11-23T06:30:01.500Z',
      latenessMs: 1500,
      ended: '2026-11-23T06:31:35.000Z',
      secondsToAnswer: 94,
      snoozes: 1,
      alsoMissed: 0,
      itemId: 'a',
    });
    expect(exportedEntrySchema.parse(told)).toEqual(told);
  });

  test('[HI9] a miss has its reason, and neither lateness nor answer', () => {
    const { due } = entry();
    const outcome = { kind: 'missed', at: addMs(due, 3_600_000), reason: 'asleep' } as const;
    expect(exportedEntry(entry({ rangAt: null, outcome }))).toMatchObject({
      outcome: 'missed',
      reason: 'asleep',
      rang: null,
      latenessMs: null,
      secondsToAnswer: null,
    });
  });
});

describe('CSV', () => {
  test('[HI9] has a line of names and a line an entry, ended as RFC 4180 wants it', () => {
    expect(csvHeader()).toBe(
      'scheduled,zone,local_time,type,label,outcome,reason,rang,lateness_ms,ended,seconds_to_answer,snoozes,also_missed,item_id\r\n',
    );
    expect(csvOf('Pobudka')).toBe(
      '2026-11-23T06:30:00.000Z,Europe/Warsaw,2026-11-23T07:30,alarm,Pobudka,dismissed,,2026-11-23T06:30:00.000Z,0,2026-11-23T06:31:35.000Z,95,0,0,a\r\n',
    );
  });

  test.each(['=1+1', '+49', '-x', '@SUM(A1)', '＝1+1', '=HYPERLINK("http://x")'])(
    '[HI10] %s is no formula for a spreadsheet',
    (label) => {
      expect(readLine(csvOf(label))[4]).toBe(`'${label}`);
    },
  );

  test('[HI10] any label comes back from a reader of RFC 4180 as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (label) => {
        const read = readLine(csvOf(label));
        expect(read).toHaveLength(14);
        expect([label, `'${label}`]).toContain(read[4]);
        expect(read[4]).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});

test('[HI5] folding takes case, accents and doubled blanks away, also those of ł and ß', () => {
  expect(folded('  Świeże   BUŁKI ')).toBe('swieze bulki');
  expect(folded('Straße Ångström İzmir')).toBe('strasse angstrom izmir');
});

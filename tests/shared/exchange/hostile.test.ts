import { expect, test } from 'vitest';
import { firstAlarm, imported, present, read, reads } from './samples.ts';

const good = { id: 'a9', label: 'Good', time: '06:30' };

test('[EX4] deep nesting is refused before it is parsed, wherever it stands', () => {
  const deep = `${'['.repeat(1_000_000)}`;
  expect(reads(deep)).toEqual({ ok: false, error: { kind: 'too-deep' } });
  expect(reads(`{"format":"pobudka","version":1,"x":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`)).toEqual({
    ok: false,
    error: { kind: 'too-deep' },
  });
});

test('[EX4] a small file of ever so many parts is refused', () => {
  expect(reads(`[${'{},'.repeat(600_000)}{}]`)).toEqual({ ok: false, error: { kind: 'too-many' } });
});

test('[EX4] brackets within a text are text', () => {
  const label = `${'[{'.repeat(60)}\\"[`;
  const text = JSON.stringify({ format: 'pobudka', version: 1, alarms: [{ ...good, label }] });
  expect(firstAlarm(read(text)).fields.label).toBe(label);
});

test('[EX4] keys of the prototype are keys like any other and reach nothing', () => {
  const evil = `{"__proto__":{"enabled":false},"constructor":{"prototype":{"x":1}},"id":"a9","label":"Good","time":"06:30"}`;
  const text = `{"format":"pobudka","version":1,"__proto__":{"polluted":true},"alarms":[${evil}],
    "settings":{"__proto__":{"snoozeMinutes":9},"constructor":1,"toString":2}}`;
  const file = read(text);
  expect(file.settings).toEqual({});
  const [stored] = imported(file, present([]));
  expect(stored?.item).toMatchObject({ enabled: true });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(stored?.item ?? {})).not.toContain('constructor');
});

test('[EX4] what is told of a file has no controls and a bounded length', () => {
  const label = `\u001b[31m\u202e${'x'.repeat(5000)}`;
  const text = JSON.stringify({ format: 'pobudka', version: 1, alarms: [{ ...good, label }] });
  const [told] = read(text).left;
  expect(told?.what).toMatch(/^\[31m x{1,200}$/);
  expect(told?.what.length).toBeLessThanOrEqual(200);
});

test('[EX4] calendar lines made to confuse the parser spoil their own event only', () => {
  const events = [
    'CONSTRUCTOR:x',
    '__PROTO__;VALUE=__PROTO__:x',
    'DTSTART;VALUE=CONSTRUCTOR:20260615T073000',
    'DTSTART:99999999T999999',
    'RRULE:FREQ=WEEKLY;BYDAY=__proto__',
    `SUMMARY:${'x'.repeat(300_000)}`,
    `${'BEGIN:VALARM\r\n'.repeat(5000)}`,
  ].map((line) => `BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
  const fine =
    'BEGIN:VEVENT\r\nUID:u\r\nSUMMARY:Fine\r\nDTSTART:20260615T073000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT';
  const file = read(['BEGIN:VCALENDAR', ...events, fine, 'END:VCALENDAR'].join('\r\n'));
  expect(file.items.map(({ fields }) => fields.label)).toEqual(['Fine']);
  expect(file.left).toHaveLength(events.length);
});

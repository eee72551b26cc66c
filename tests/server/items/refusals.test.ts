import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { alarm, of, timer } from '../samples.ts';

let bench: Bench;
let ann: Account;
const BASE = '/api/alarms-timers';

beforeAll(async () => {
  bench = await Bench.start({ POBUDKA_WRITES_PER_MINUTE: '100000', POBUDKA_READS_PER_MINUTE: '100000' });
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

const put = (item: object) => bench.ask('POST', BASE, { token: ann.access, body: of(ann, item) });

describe('refused with 422 and its place', () => {
  test.each([
    ['an alarm without a time', { ...alarm('x'), alarm_time: null }, 'alarm_time'],
    ['a timer without a duration', { ...timer('x'), duration: undefined }, 'duration'],
    ['a label with NUL', alarm('x', { label: 'a\0b' }), 'label'],
    ['half of a surrogate pair', alarm('x', { label: '\ud83d' }), 'label'],
    ['a label of 201 code points', alarm('x', { label: '🥁'.repeat(201) }), 'label'],
    ['an empty label', alarm('x', { label: '' }), 'label'],
    ['a number beyond 32 bits', timer('x', { duration: 2_147_483_648 }), 'duration'],
    ['24:00', alarm('x', { alarm_time: '24:00' }), 'alarm_time'],
    ['7:30', alarm('x', { alarm_time: '7:30' }), 'alarm_time'],
    ['a monthly recurrence', alarm('x', { recurrence: 'monthly' }), 'recurrence'],
    ['a day twice', alarm('x', { days: [1, 1] }), 'days'],
    ['a day 7', alarm('x', { days: [7] }), 'days'],
    ['31 February', timer('x', { started_at: '2025-02-31T00:00:00' }), 'started_at'],
    ['an id with a slash', alarm('x/y'), 'id'],
    ['the id of a route', alarm('health'), 'id'],
    ['an empty id', alarm(''), 'id'],
  ])('[SV4] %s', async (_name, item, place) => {
    const { status, body } = await put(item);
    expect(status).toBe(422);
    expect(body.detail[0].loc.slice(0, 2)).toEqual(['body', place]);
    expect(JSON.stringify(body)).not.toContain('input":');
  });

  test('[SV4] a label of 200 code points is stored', async () => {
    expect((await put(alarm('long', { label: '🥁'.repeat(200) }))).status).toBe(200);
  });

  test('[SV4] nothing that is sent is answered with 5xx, and the list still works', async () => {
    const field = fc.constantFrom(
      ...Object.keys({ ...alarm('a'), ...timer('a') }),
      'started_at',
      'edited_at',
    );
    const changes = fc.dictionary(field, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (change, isAlarm) => {
        const item = isAlarm ? alarm('fuzz') : timer('fuzz');
        const { status } = await put({ ...item, ...change });
        expect([200, 409, 422]).toContain(status);
      }),
      { numRuns: 150, seed: 11 },
    );
    const list = await bench.ask('GET', `${BASE}?user_id=${ann.id}`, { token: ann.access });
    expect(list.status).toBe(200);
  });
});

test('[SV4] a body that is too large is 413, a strange path 404 or 400, another method 405', async () => {
  expect((await put(alarm('big', { custom_sound: 'x'.repeat(70_000) }))).status).toBe(413);
  expect((await bench.ask('GET', '/api/nothing')).body).toEqual({ detail: 'Not Found' });
  expect((await bench.ask('GET', `${BASE}/%zz`, { token: ann.access })).status).toBe(400);
  const other = await bench.ask('DELETE', BASE, { token: ann.access });
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

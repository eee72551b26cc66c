import { afterEach, expect, test } from 'vitest';
import { Bench } from '../bench.ts';

const QUARTER_MS = 15 * 60_000;

let bench: Bench;
afterEach(() => bench.stop());

const ask = (call: string, body: object) => bench.ask('POST', `/api/v1/auth/${call}`, { body });
const register = (email: string) => ask('register', { email, password: 'Passw0rd!', name: 'Ann' });
const mailed = (purpose: string) => bench.mails.filter((it) => it.purpose === purpose);

/** Mails go out right after the answer, so those of earlier answers are out when a later one has come. */
async function settled(): Promise<void> {
  await bench.ask('GET', '/health');
}

test('[SV33] whoever keeps asking for codes gets the same answer, and the mailbox two of them in a quarter of an hour', async () => {
  bench = await Bench.start({ POBUDKA_MAILS_PER_ACCOUNT: '2', POBUDKA_TRIES_PER_ACCOUNT: '3' });
  const { email, password } = await bench.signUp('ann');
  const replies = [await ask('forgot-password', { email: 'nobody@example.com' })];
  for (let times = 0; times < 6; times += 1) replies.push(await ask('forgot-password', { email }));
  await settled();
  expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  expect(replies[0]?.status).toBe(200);
  expect(mailed('reset')).toHaveLength(2);
  expect((await ask('login', { email, password })).status).toBe(200);
  bench.advance(QUARTER_MS);
  await ask('forgot-password', { email });
  await settled();
  expect(mailed('reset')).toHaveLength(3);
});

test('[SV33] a mail that is held back leaves the code of the last one good, for as long as mails are held back', async () => {
  bench = await Bench.start({ POBUDKA_MAILS_PER_ACCOUNT: '2' });
  const { email } = await bench.signUp('ann');
  await ask('forgot-password', { email });
  bench.advance(1000);
  await ask('forgot-password', { email });
  bench.advance(QUARTER_MS - 2000);
  await ask('forgot-password', { email });
  await settled();
  const [, last] = mailed('reset');
  const reset = { email, code: last?.code, new_password: 'another one' };
  expect((await ask('reset-password', reset)).status).toBe(200);
});

test('[SV33] other spellings of an address fill no mailbox', async () => {
  bench = await Bench.start({ POBUDKA_MAILS_PER_ACCOUNT: '2' });
  for (const name of ['ann', 'Ann', 'ANN', 'ann+a', 'Ann+b']) {
    expect((await register(`${name}@example.com`)).status).toBe(201);
  }
  await register('anna@example.com');
  await settled();
  expect(bench.mails.map((it) => it.to)).toEqual(['ann@example.com', 'Ann@example.com', 'anna@example.com']);
});

test('[SV33] a code to prove the address that was held back is mailed at a later sign-in', async () => {
  bench = await Bench.start({ POBUDKA_MAILS_PER_ACCOUNT: '1' });
  await register('Ann@example.com');
  await register('ann@example.com');
  const login = () => ask('login', { email: 'ann@example.com', password: 'Passw0rd!' });
  expect((await login()).status).toBe(403);
  bench.advance(QUARTER_MS);
  expect((await login()).status).toBe(403);
  const { code } = await bench.mailTo('ann@example.com');
  expect(mailed('verify')).toHaveLength(2);
  expect((await ask('verify-email', { email: 'ann@example.com', code })).status).toBe(200);
});

test('[SV33] codes to prove an address and codes for a new password are counted apart', async () => {
  bench = await Bench.start({ POBUDKA_MAILS_PER_ACCOUNT: '1' });
  await register('ann@example.com');
  await ask('forgot-password', { email: 'ann@example.com' });
  await settled();
  expect(bench.mails.map((it) => it.purpose)).toEqual(['verify', 'reset']);
});

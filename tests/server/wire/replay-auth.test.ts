import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bench, claimsOf, type Reply } from '../bench.ts';
import { OTHER_BODY, OTHER_STATUS } from './differences.ts';
import { unlike } from './likeness.ts';
import { type RestStep, restSteps } from './recording.ts';
import { sign } from './stand-ins.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

test('[SV27] the recording 01-auth', async () => {
  const differing: string[] = [];
  let latest: Reply['body'] = {};
  for (const recorded of restSteps('01-auth')) {
    const name = `01-auth: ${recorded.step}`;
    const body = await filledIn(recorded, latest);
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const { method, path, headers } = recorded.request;
    const reply = await bench.ask(method, path, { headers, ...(raw && { raw }) });
    if (reply.body.refresh_token) latest = reply.body;
    const expected = OTHER_STATUS[name] ?? recorded.response.status;
    if (reply.status !== expected) differing.push(`${name}: ${expected}, not ${reply.status}`);
    if (name in OTHER_STATUS || OTHER_BODY.includes(name)) continue;
    const wanted = JSON.parse(JSON.stringify(recorded.response.body));
    if (wanted.user_id) wanted.user_id = reply.body.user_id;
    if (wanted.user) wanted.user.id = reply.body.user.id;
    differing.push(...unlike(wanted, reply.body).map((it) => `${name}: ${it}`));
  }
  expect(differing).toEqual([]);
});

test('[SV27] the claims of the recording are in the tokens, and they last as long', async () => {
  const { access, refresh, id, email } = await bench.signUp('user-a');
  expect(claimsOf(access)).toMatchObject({ sub: id, email, type: 'access', exp: expect.any(Number) });
  expect(claimsOf(refresh)).toMatchObject({ sub: id, type: 'refresh', exp: expect.any(Number) });
  const now = Date.now() / 1000;
  expect(Math.abs(Number(claimsOf(access).exp) - now - 1800)).toBeLessThan(60);
  expect(Math.abs(Number(claimsOf(refresh).exp) - now - 604_800)).toBeLessThan(60);
});

/** Codes and tokens of this run in the place of the recorded ones. */
async function filledIn({ step, request }: RestStep, latest: Reply['body']): Promise<unknown> {
  const body = request.body;
  if (typeof body !== 'object' || body === null) return body;
  if ('code' in body && /^[1-9]\d{5}$/.test(String(body.code)) && 'email' in body) {
    return { ...body, code: (await bench.mailTo(String(body.email))).code };
  }
  if (!('refresh_token' in body) || body.refresh_token !== '<jwt>') return body;
  if (step === 'refresh with an access token') return { refresh_token: latest.access_token };
  const claims = { ...claimsOf(latest.refresh_token), iat: undefined, exp: undefined };
  if (step === 'refresh with an expired token') return { refresh_token: await sign(claims, { exp: '-1h' }) };
  if (step === 'refresh for a user that does not exist') {
    return { refresh_token: await sign({ ...claims, sub: 'no-such-user' }) };
  }
  return { refresh_token: latest.refresh_token };
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createArgon2Hasher } from '#server/auth/argon2-hasher.ts';
import { hashCode, newCode, tryCode } from '#server/auth/codes.ts';
import { epochMs } from '#shared/time/instant.ts';
import { type Account, Bench, SECRET } from '../bench.ts';
import { SocketClient } from '../socket-client.ts';
import { sign } from '../wire/stand-ins.ts';

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof import('node:crypto')>();
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) };
});

let bench: Bench;
let ann: Account;

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
});
afterAll(() => bench.stop());

const list = (token: string) => bench.ask('GET', `/api/alarms-timers?user_id=${ann.id}`, { token });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('an access token', () => {
  const claims = () => ({ sub: ann.id, email: ann.email, epoch: 0, type: 'access' });

  test('[SV12] is taken with the algorithm, secret, type and claims of ours', async () => {
    expect((await list(await sign(claims()))).status).toBe(200);
  });

  test.each([
    ['of no algorithm', async () => new UnsecuredJWT(claims()).setExpirationTime('1h').encode()],
    [
      'of no algorithm, spelled oddly',
      async () => `${encoded({ alg: 'nOnE' })}.${encoded({ ...claims(), exp: 9e9 })}.`,
    ],
    ['of HS512 with the right secret', () => signedBy('HS512')],
    ['of HS384 with the right secret', () => signedBy('HS384')],
    ['of a key pair', async () => signedByPair()],
    ['of another secret', () => sign(claims(), { secret: 'x'.repeat(48) })],
    ['that has expired', () => sign(claims(), { exp: '-1s' })],
    ['without an end', () => sign(claims(), { exp: null })],
    ['of a user who is not there', () => sign({ ...claims(), sub: 'nobody' })],
    ['of an ended session', () => sign({ ...claims(), epoch: -1 })],
    ['without a type', () => sign({ ...claims(), type: undefined })],
    ['that is a refresh token', async () => ann.refresh],
    ['with a changed body', async () => tampered()],
  ])('[SV12] %s is refused, by HTTP and by socket', async (_name, make) => {
    const token = await make();
    expect((await list(token)).status).toBe(401);
    const socket = SocketClient.open(`${bench.server.url}/api/alarms-timers/ws?token=${token}`);
    expect(await socket.ended).toMatchObject({ status: 403 });
  });

  test('[SV12] ends after 30 minutes by the server’s clock', async () => {
    expect((await list(ann.access)).status).toBe(200);
    bench.advance(31 * 60_000);
    expect((await list(ann.access)).status).toBe(401);
    bench.advance(-31 * 60_000);
  });

  const signedBy = (alg: string) =>
    new SignJWT(claims())
      .setProtectedHeader({ alg })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(SECRET.repeat(2)));
  const signedByPair = async () => {
    const { privateKey } = await generateKeyPair('ES256');
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime('1h')
      .sign(privateKey);
  };
  const tampered = () => {
    const [head, , signature] = ann.access.split('.');
    return `${head}.${encoded({ ...claims(), exp: 9_999_999_999 })}.${signature}`;
  };
});

describe('secrets are compared in constant time', () => {
  const subject = { userId: 'u', purpose: 'verify' } as const;

  test('[SV11] a code by its keyed hash, whole', () => {
    const code = newCode(hashCode(SECRET, subject, '123456'), epochMs(0));
    vi.mocked(timingSafeEqual).mockClear();
    expect(tryCode(code, hashCode(SECRET, subject, '123456'), epochMs(1)).result).toBe(true);
    expect(tryCode(code, hashCode(SECRET, subject, '923456'), epochMs(1)).result).toBe(false);
    expect(timingSafeEqual).toHaveBeenCalledTimes(2);
    expect(code.hash).not.toBe(createHmac('sha256', SECRET).update('123456').digest('hex'));
  });

  test('[SV11] a password of nobody takes a comparison as well', async () => {
    const hasher = await createArgon2Hasher({ memoryKib: 8_192, passes: 2 });
    const hash = await hasher.hash('right');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect([await hasher.matches(hash, 'right'), await hasher.matches(hash, 'wrong')]).toEqual([true, false]);
    const medianMs = async (known: string | null) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const begin = performance.now();
        await hasher.matches(known, 'wrong');
        times.push(performance.now() - begin);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    const [somebody, nobody] = [await medianMs(hash), await medianMs(null)];
    expect(await hasher.matches(null, 'nobody has this password')).toBe(false);
    expect(nobody).toBeGreaterThan(somebody / 4);
  });
});

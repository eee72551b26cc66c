import type { Account } from '#main/ports/sync-store.ts';
import { ApiClient } from '#main/sync/api-client.ts';
import { AuthClient } from '#main/sync/auth-client.ts';
import { StoredSession } from '#main/sync/session.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { FakeHttp } from '../../fakes/fake-http.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeSecretVault } from '../../fakes/fake-secret-vault.ts';

export const SERVER = 'https://sync.example';
export const ADA: Account = { serverUrl: SERVER, userId: 'ada', email: 'ada@example.com', name: 'Ada' };
export const BOB: Account = { serverUrl: SERVER, userId: 'bob', email: 'bob@example.com', name: 'Bob' };
export const TOKENS = { accessToken: 'access-1', refreshToken: 'refresh-1' };
export const PROBLEM = { detail: 'in words' };

/** Session and clients over a network that the test answers for. */
export function bench() {
  const clock = new FakeClock('2026-11-25T12:00:00Z');
  const http = new FakeHttp();
  const log = new FakeLog();
  const vault = new FakeSecretVault();
  const session = new StoredSession({ http, vault, clock, log });
  const api = new ApiClient({ http, session, clock, log });
  const auth = new AuthClient({ http, log });
  return { clock, http, log, vault, session, api, auth };
}

/** A token that claims something, signed by nobody. */
export function tokenOf(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

export function bearerOf(request: {
  readonly headers: Readonly<Record<string, string>>;
}): string | undefined {
  return request.headers.authorization?.replace('Bearer ', '');
}

/** Lets everything that is not waiting for the network go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

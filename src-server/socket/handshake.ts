import type { Duplex } from 'node:stream';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Hub } from './hub.ts';

export const SOCKET_PATH = '/api/alarms-timers/ws';

/** How a handshake without a good token ends: HTTP 403, as the running service does it, or close 1008 after accepting. */
export type RefusalStyle = 'http-403' | 'close-1008';

export type Refusal =
  /** No such path, whatever the token. */
  { readonly kind: 'wrong-path' } | { readonly kind: 'refused' } | { readonly kind: 'unavailable' };
/** Whose connection it will be, and of which sign-in, if the token says. */
export interface Admitted {
  readonly kind: 'admitted';
  readonly userId: string;
  readonly family: string | null;
}
export type Admission = Admitted | Refusal;

export interface Gate {
  readonly authenticate: Authenticate;
  readonly hub: Hub;
  readonly maxPerUser: number;
}

/** Decides on a handshake by its path and the token in its query. */
export async function admit(url: string, { authenticate, hub, maxPerUser }: Gate): Promise<Admission> {
  const [path, query = ''] = url.split('?', 2);
  if (path !== SOCKET_PATH) return { kind: 'wrong-path' };
  const authentication = await authenticate(new URLSearchParams(query).get('token') ?? '');
  if (authentication.kind !== 'principal') return { kind: 'refused' };
  const { family, principal } = authentication;
  const { userId } = principal;
  return hub.countOf(userId) < maxPerUser ? { kind: 'admitted', userId, family } : { kind: 'unavailable' };
}

/** Answers by HTTP, without a body, and hangs up. */
export function refuse(stream: Duplex, refusal: Refusal): void {
  const status =
    refusal.kind === 'unavailable' ? '503 Service Unavailable\r\nRetry-After: 5' : '403 Forbidden';
  stream.end(
    `HTTP/1.1 ${status}\r\nContent-Length: 0\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n`,
  );
  stream.once('finish', () => stream.destroy());
}

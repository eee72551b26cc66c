import type { IncomingHttpHeaders } from 'node:http';
import type { Accounts } from './accounts.ts';
import { type Answer, failure, ok } from './answer.ts';
import type { Connections } from './connections.ts';
import type { SeenRequest } from './interference.ts';
import type { Items } from './items.ts';
import type { SignedTokens } from './signed-tokens.ts';

export type Route = (request: SeenRequest, headers: IncomingHttpHeaders) => Answer;

export interface RouteParts {
  readonly accounts: Accounts;
  readonly items: Items;
  readonly tokens: SignedTokens;
  readonly connections: Connections;
  readonly now: () => number;
  readonly stamp: () => string;
}

const AUTH = '/api/v1/auth/';
const ITEMS = '/api/alarms-timers';
const NOT_ALLOWED = failure(405, 'Method Not Allowed');
const UNKNOWN_PATH = failure(404, 'Not Found');

/** From a request to the call that answers it. */
export function createRoute(parts: RouteParts): Route {
  return (request, headers) => {
    const { method, path, body } = request;
    if (path.startsWith(AUTH)) {
      if (method !== 'POST') return NOT_ALLOWED;
      return parts.accounts.answer(path.slice(AUTH.length), body) ?? UNKNOWN_PATH;
    }
    if (path === '/health') return ok({ status: 'healthy', database: 'connected', api_version: '1.0.0' });
    if (path === `${ITEMS}/health` && method === 'GET') {
      return ok({ status: 'ok', service: 'alarms-timers', timestamp: parts.stamp() });
    }
    if (path !== ITEMS && !path.startsWith(`${ITEMS}/`)) return UNKNOWN_PATH;
    return itemRoute(parts, request, headers);
  };
}

function itemRoute(parts: RouteParts, request: SeenRequest, headers: IncomingHttpHeaders): Answer {
  const { method, path, query, body } = request;
  const rest = path.slice(ITEMS.length + 1);
  // Whether there is such a call is asked before who is asking.
  if (path === ITEMS && method !== 'GET' && method !== 'POST') return NOT_ALLOWED;
  const id = idIn(rest);
  if (path !== ITEMS && rest !== 'ws/stats' && id === null) return UNKNOWN_PATH;
  const who = userOf(parts, request, headers);
  if (typeof who !== 'string') return who;
  if (path === ITEMS) return method === 'GET' ? parts.items.list(who, query) : parts.items.upsert(who, body);
  if (rest === 'ws/stats') return ok(parts.connections.stats());
  if (method === 'POST') return rest === 'bulk' ? parts.items.bulk(who, body) : NOT_ALLOWED;
  if (method === 'GET') return parts.items.get(who, id ?? '');
  return method === 'DELETE' ? deletion(parts.items, who, id ?? '', query.get('soft')) : NOT_ALLOWED;
}

function deletion(items: Items, who: string, id: string, soft: string | null): Answer {
  const isSoft = ['true', '1', 'yes', 'on', null].includes(soft);
  if (isSoft || ['false', '0', 'no', 'off'].includes(String(soft))) return items.delete(who, id, isSoft);
  return failure(422, [
    { type: 'bool_parsing', loc: ['query', 'soft'], msg: 'Input should be a valid boolean' },
  ]);
}

/** An id in the path; null if it holds a slash, encoded or not. */
function idIn(rest: string): string | null {
  try {
    const id = decodeURIComponent(rest);
    return id === '' || id.includes('/') ? null : id;
  } catch {
    return null;
  }
}

function userOf(
  { tokens, now }: RouteParts,
  { token }: SeenRequest,
  headers: IncomingHttpHeaders,
): string | Answer {
  if (token === null) {
    const isOtherScheme = /^(?!bearer)\w+ +\S/i.test(headers.authorization ?? '');
    return failure(403, isOtherScheme ? 'Invalid authentication credentials' : 'Not authenticated');
  }
  const claims = token.split('.').length === 3 ? tokens.read(token, now()) : null;
  if (claims === null) return failure(401, 'Invalid authentication token');
  if (claims.type !== 'access') return failure(401, 'Invalid token type. Access token required');
  return claims.sub ?? failure(401, 'Invalid token payload');
}

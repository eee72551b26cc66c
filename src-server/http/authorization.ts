import { type Answer, failure } from '../answer.ts';
import type { Authenticate, Principal } from '../auth/authenticate.ts';
import type { Access } from './operation.ts';

export type Authorization =
  | { readonly kind: 'granted'; readonly principal: Principal }
  | { readonly kind: 'denied'; readonly answer: Answer };

const CHALLENGE = { 'www-authenticate': 'Bearer' };

/** Reads `Authorization: Bearer …`. A missing header is 403 and a bad token 401, as in the existing service. */
export async function authorize(
  header: string | undefined,
  access: Access,
  authenticate: Authenticate,
): Promise<Authorization> {
  const [scheme = '', token = ''] = (header ?? '').split(' ', 2);
  if (scheme === '' || token === '') return denied(403, 'Not authenticated');
  if (scheme.toLowerCase() !== 'bearer') return denied(403, 'Invalid authentication credentials');
  const authentication = await authenticate(token);
  switch (authentication.kind) {
    case 'invalid':
      return denied(401, 'Invalid authentication token');
    case 'wrong-type':
      return denied(401, 'Invalid token type. Access token required');
    case 'no-subject':
      return denied(401, 'Invalid token payload');
    case 'principal': {
      const { principal } = authentication;
      if (access === 'administrator' && !principal.isAdministrator) return denied(403, 'Access denied');
      return { kind: 'granted', principal };
    }
  }
}

function denied(status: number, detail: string): Authorization {
  return { kind: 'denied', answer: failure(status, detail, status === 401 ? CHALLENGE : {}) };
}

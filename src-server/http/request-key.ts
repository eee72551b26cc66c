import { createHash } from 'node:crypto';
import { type Answer, invalid } from '../answer.ts';
import type { RequestKey } from '../items/idempotency.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

export type ReadKey =
  | { readonly kind: 'key'; readonly key: RequestKey | null }
  | { readonly kind: 'bad'; readonly answer: Answer };

/** The Idempotency-Key of a request, with the fingerprint of what is asked: of texts alone, which nest nothing. */
export function readKey(header: string | string[] | undefined, asked: readonly string[]): ReadKey {
  if (header === undefined) return { kind: 'key', key: null };
  if (typeof header !== 'string' || !KEY.test(header)) {
    const msg = 'A key is 1 to 200 visible characters';
    return { kind: 'bad', answer: invalid([{ type: 'bad_key', loc: ['header', 'idempotency-key'], msg }]) };
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  return { kind: 'key', key: { key: header, fingerprint } };
}

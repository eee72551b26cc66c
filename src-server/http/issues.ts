import type { z } from 'zod';
import type { Issue } from '../answer.ts';

/** The places of a 422, in the existing service's form. What was sent is not repeated: it may be a password. */
export function issuesOf(where: 'body' | 'query' | 'path', sent: unknown, error: z.ZodError): Issue[] {
  return error.issues.map(({ code, path, message }) => {
    const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
    const loc = [where, ...keys];
    return isMissing(sent, keys)
      ? { type: 'missing', loc, msg: 'Field required' }
      : { type: code, loc, msg: message };
  });
}

function isMissing(sent: unknown, keys: readonly (string | number)[]): boolean {
  let value = sent;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return keys.length > 0 && value === undefined;
}

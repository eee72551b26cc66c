import { z } from 'zod';
import { readServerItem, type ServerItem } from './item-mapping.ts';

/** An HTTP answer as the adapter hands it on: `body` is parsed JSON, undefined if it was none. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfterMs: number | null;
}

/** Why the service does not take an item: for a person, never to branch on. */
export interface Refusal {
  readonly status: number;
  readonly fields: readonly string[];
  readonly text: string;
}

/** What an answer about one item says. */
export type ItemAnswer =
  | { readonly kind: 'item'; readonly item: ServerItem }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'conflict'; readonly item: ServerItem }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'wait'; readonly afterMs: number | null }
  | { readonly kind: 'server-error'; readonly status: number }
  /** Not the service's answer (a sign-in page of a network, a proxy), or one that nothing can be made of. */
  | { readonly kind: 'unreadable'; readonly status: number }
  /** None came: unreachable, cut off or timed out. It may have been carried out, unless it never left. */
  | { readonly kind: 'no-answer'; readonly neverSent?: true };

const conflictBody = z.object({ server_data: z.unknown() });
const wrappedConflict = z.object({ detail: conflictBody });
const problem = z.object({ detail: z.unknown() });
const deletion = z.object({ id: z.string() });
const validationErrors = z.array(
  z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string().catch('') }),
);

/** The answer to an upsert or a GET of one item. */
export function readItemAnswer(answer: HttpAnswer): ItemAnswer {
  if (answer.status !== 200 && answer.status !== 201) return readFailure(answer);
  const item = readServerItem(answer.body);
  return item === null ? unreadable(answer) : { kind: 'item', item };
}

/** The answer to a DELETE. */
export function readDeleteAnswer(answer: HttpAnswer): ItemAnswer {
  if (answer.status === 204) return { kind: 'deleted' };
  if (answer.status !== 200) return readFailure(answer);
  return deletion.safeParse(answer.body).success ? { kind: 'deleted' } : unreadable(answer);
}

function readFailure(answer: HttpAnswer): ItemAnswer {
  const { status } = answer;
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 429 || (status === 503 && answer.retryAfterMs !== null)) {
    return { kind: 'wait', afterMs: answer.retryAfterMs };
  }
  if (status >= 500) return { kind: 'server-error', status };
  // Whatever else is not JSON comes from somebody on the way: above all, no 404 of theirs may delete anything.
  if (!problem.safeParse(answer.body).success) return unreadable(answer);
  switch (status) {
    case 403:
      return { kind: 'server-error', status };
    case 404:
      return { kind: 'gone' };
    case 409:
    case 412:
      return readConflict(answer);
    case 400:
    case 413:
    case 422:
      return { kind: 'refused', refusal: readRefusal(answer) };
    default:
      return unreadable(answer);
  }
}

/** 409, or 412 to `If-Match`, in both shapes: with an outer `detail`, and without. */
function readConflict(answer: HttpAnswer): ItemAnswer {
  const wrapped = wrappedConflict.safeParse(answer.body);
  const bare = conflictBody.safeParse(answer.body);
  const said = wrapped.success ? wrapped.data.detail : bare.data;
  const item = readServerItem(said?.server_data);
  return item === null ? unreadable(answer) : { kind: 'conflict', item };
}

function readRefusal({ status, body }: HttpAnswer): Refusal {
  const detail = problem.safeParse(body).data?.detail;
  const errors = validationErrors.safeParse(detail);
  if (!errors.success) return { status, fields: [], text: typeof detail === 'string' ? brief(detail) : '' };
  const fields = errors.data.map(({ loc }) => String(loc.at(-1) ?? ''));
  const text = errors.data.map(({ msg }, index) => `${fields[index]}: ${msg}`).join('; ');
  return { status, fields, text: brief(text) };
}

function brief(text: string): string {
  return [...text.replaceAll(/\p{Cc}+/gu, ' ')].slice(0, 300).join('');
}

function unreadable({ status }: HttpAnswer): ItemAnswer {
  return { kind: 'unreadable', status };
}

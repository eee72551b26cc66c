import type { Item } from '../domain/item.ts';
import type { ItemAnswer } from '../wire/client-answers.ts';
import type { Next, Outcome } from './push-next.ts';
import { become, type Pending, type SyncRecord } from './record.ts';
import { withSent } from './sent.ts';

/** A push that brought no decision. `sent` null: it carried no item. */
export interface Failure {
  readonly record: SyncRecord;
  readonly answer: ItemAnswer;
  readonly othersPass: boolean;
  readonly sent: Item | null;
}

const TRIES_ALONE = 5;

/** The item waits, or is parked if it alone meets a failing server five times. What may have arrived is remembered. */
export function failed({ record, answer, othersPass, sent }: Failure): Outcome {
  if (answer.kind === 'unauthorised') return { verdict: null, next: { kind: 'refresh' } };
  if (answer.kind === 'wait') return { verdict: null, next: { kind: 'retry', afterMs: answer.afterMs } };
  const { pending } = record;
  if (pending === null) return { verdict: null, next: { kind: 'done' } };
  // What nobody can read counts as an error of the server's too: else it would be sent for ever.
  const status = 'status' in answer ? answer.status : null;
  const isAlone = status !== null && othersPass;
  const loneErrors = pending.loneErrors + (isAlone ? 1 : 0);
  const tried: Pending = { ...pending, attempts: pending.attempts + 1, loneErrors };
  const next: Next =
    isAlone && loneErrors >= TRIES_ALONE
      ? { kind: 'park', why: { kind: 'server-error', status } }
      : { kind: 'retry', afterMs: null };
  const hasLeft = !('neverSent' in answer);
  const known = sent === null || !hasLeft ? record : withSent(record, sent);
  return { verdict: become({ ...known, pending: tried }), next };
}

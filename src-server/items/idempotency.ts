import { type Answer, invalid } from '../answer.ts';
import type { UserFrame } from '../ports/event-bus.ts';
import type { Decision, Held, ItemWrite, Receipt } from '../ports/item-store.ts';

/** The Idempotency-Key of a request, and what tells its request from others. */
export interface RequestKey {
  readonly key: string;
  readonly fingerprint: string;
}

/** What a write does: to the store, to the one who asked, to everybody who listens. */
export interface Outcome {
  readonly writes: readonly ItemWrite[];
  readonly answer: Answer;
  readonly frames: readonly UserFrame[];
}

export const REPLAYED = 'idempotency-replayed';

/** Decides once per key: a repetition gets the first answer and changes nothing. Only successes are kept. */
export function decideOnce(
  held: Held,
  request: RequestKey | null,
  decide: (held: Held) => Outcome,
): Decision<Outcome> {
  if (request !== null && held.receipt !== null) {
    const answer = repeated(request, held.receipt);
    return { writes: [], result: { writes: [], answer, frames: [] } };
  }
  const outcome = decide(held);
  const { status, body } = outcome.answer;
  const isKept = request !== null && status < 300;
  const receipt = isKept ? { ...request, status, body: JSON.stringify(body) } : undefined;
  return { writes: outcome.writes, receipt, result: outcome };
}

function repeated(request: RequestKey, receipt: Receipt): Answer {
  if (request.fingerprint !== receipt.fingerprint) {
    const msg = 'This key was used for another request';
    return invalid([{ type: 'idempotency_key_reused', loc: ['header', 'idempotency-key'], msg }]);
  }
  return { status: receipt.status, body: JSON.parse(receipt.body), headers: { [REPLAYED]: 'true' } };
}

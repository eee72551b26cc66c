import type { z } from 'zod';
import type { AskOutcome, CommandChannel } from '../ports/command-channel.ts';
import type { AnswerValue, Refusal, RequestKind, SocketRequest } from './messages.ts';
import { answerSchema, answerValues, PROTOCOL_VERSION } from './messages.ts';

/** Why the running app gave no answer; `cli.no-answer` tells the person. */
export type AskFailure =
  | 'nobody'
  | Extract<AskOutcome, { kind: 'failed' }>['reason']
  | Refusal
  | 'not-understood';

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: AskFailure };

export type RequestFields<K extends RequestKind> = Omit<Extract<SocketRequest, { kind: K }>, 'v' | 'kind'>;

/** How long an answer may take. */
const ANSWER_TIMEOUT_MS = 10_000;
/** "Will it wake me?" asks other programs, signing in and syncing a server, which may have much to list; files may be large. */
const PATIENT: Readonly<Partial<Record<RequestKind, number>>> = {
  check: 15_000,
  'sign-in': 60_000,
  'sync-now': 120_000,
  'export-text': 60_000,
  'export-file': 60_000,
  'import-open': 120_000,
  'import-apply': 120_000,
};

/** Asks the running app, and trusts its answer only as far as the schema goes. */
export class AppClient {
  readonly #channel: CommandChannel;

  constructor(channel: CommandChannel) {
    this.#channel = channel;
  }

  async ask<K extends RequestKind>(kind: K, fields: RequestFields<K>): Promise<Asked<AnswerValue<K>>> {
    const timeoutMs = PATIENT[kind] ?? ANSWER_TIMEOUT_MS;
    const outcome = await this.#channel.ask({ v: PROTOCOL_VERSION, kind, ...fields }, timeoutMs);
    if (outcome.kind === 'nobody') return { ok: false, failure: 'nobody' };
    if (outcome.kind === 'failed') return { ok: false, failure: outcome.reason };
    const answer = answerSchema.safeParse(outcome.answer);
    if (!answer.success) return { ok: false, failure: 'not-understood' };
    if (!answer.data.ok) return { ok: false, failure: answer.data.error.kind };
    const schema: z.ZodType<AnswerValue<K>> = answerValues[kind] as unknown as z.ZodType<AnswerValue<K>>;
    const value = schema.safeParse(answer.data.value);
    return value.success ? { ok: true, value: value.data } : { ok: false, failure: 'not-understood' };
  }
}

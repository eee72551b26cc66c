import { createHmac, timingSafeEqual } from 'node:crypto';
import { addMinutes, type EpochMs } from '#shared/time/instant.ts';
import type { CodePurpose } from '../ports/mailer.ts';
import type { CodeRecord, Step } from '../ports/user-store.ts';

export const CODE_MINUTES = 15;
/** With six digits, five guesses are a chance of one in 200,000. */
const MAX_ATTEMPTS = 5;

export interface CodeSubject {
  readonly userId: string;
  readonly purpose: CodePurpose;
}

/** Six digits are soon guessed from a plain hash; this one needs the server's secret. */
export function hashCode(secret: string, { userId, purpose }: CodeSubject, code: string): string {
  return createHmac('sha256', secret).update(`code\0${purpose}\0${userId}\0${code}`).digest('hex');
}

export function newCode(hash: string, at: EpochMs): CodeRecord {
  return { hash, expiresAt: addMinutes(at, CODE_MINUTES), attempts: 0 };
}

/** A code is good once, for a quarter of an hour and five tries. */
export function tryCode(code: CodeRecord | null, hash: string, at: EpochMs): Step<CodeRecord, boolean> {
  if (code === null || code.expiresAt <= at) return { keep: null, result: false };
  if (timingSafeEqual(Buffer.from(code.hash), Buffer.from(hash))) return { keep: null, result: true };
  const attempts = code.attempts + 1;
  return { keep: attempts >= MAX_ATTEMPTS ? null : { ...code, attempts }, result: false };
}

import type { Clock } from '../ports/clock.ts';
import type { CodePurpose } from '../ports/mailer.ts';
import { Tally } from '../tally.ts';
import { CODE_MINUTES } from './codes.ts';

/**
 * How many codes one mailbox gets, whoever asks for them. It counts for as long as a code is good: while another is held back, the
 * last one that was mailed still opens the door.
 */
export class MailLimit {
  readonly #tally: Tally;

  constructor(max: number, clock: Clock) {
    this.#tally = new Tally({ max, windowMs: CODE_MINUTES * 60_000, clock });
  }

  take(purpose: CodePurpose, email: string): boolean {
    return this.#tally.take(`${purpose} ${mailboxOf(email)}`, 1).kind === 'taken';
  }
}

/** Most mail services put all letter cases, and whatever follows a plus, into one mailbox; each can be an account here. */
function mailboxOf(email: string): string {
  return email.toLowerCase().replace(/\+.*(?=@)/, '');
}

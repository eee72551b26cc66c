import type { Log } from '../ports/log.ts';
import type { Mailer } from '../ports/mailer.ts';

/** Development only: the code appears in the log instead of a mailbox. */
export function createLogMailer(log: Log): Mailer {
  return {
    send: async ({ to, purpose, code }) =>
      log.info({ to, purpose, code }, 'no SMTP configured: here is the code'),
  };
}

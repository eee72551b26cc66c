import { type CommandArguments, eitherFlag, type Refused, refuse, tooMany } from './command-arguments.ts';
import type { CliCommand } from './invocation.ts';

const MAX_SERVER = 500;
const MAX_EMAIL = 254;

export function readLogout(given: CommandArguments): CliCommand | Refused {
  const extra = tooMany(given, 0);
  if (extra) return extra;
  const items = eitherFlag(given, 'keep', 'wipe');
  return 'problem' in items ? items : { kind: 'logout', items: items.chosen };
}

/** A password is no argument: everybody on the computer can read those. */
export function readLogin(given: CommandArguments): CliCommand | Refused {
  const extra = tooMany(given, 0);
  if (extra) return extra;
  const server = given.values.get('server')?.trim();
  if (server === undefined || server === '') return refuse({ kind: 'missing-server' });
  if (server.length > MAX_SERVER) return refuse({ kind: 'bad-server', text: server });
  const email = given.values.get('email')?.trim();
  if (email === undefined || email === '') return refuse({ kind: 'missing-email' });
  if (email.length > MAX_EMAIL || !/^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u.test(email)) {
    return refuse({ kind: 'bad-email', text: email });
  }
  const items = eitherFlag(given, 'bring', 'leave');
  if ('problem' in items) return items;
  return { kind: 'login', server, email, items: items.chosen, keepPlain: given.flags.has('keep-plain') };
}

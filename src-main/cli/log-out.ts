import type { AccountStanding } from './account-messages.ts';
import { accountRefused } from './account-refused.ts';
import { askForWord } from './ask-person.ts';
import { EXIT } from './exit-codes.ts';
import type { CliCommand } from './invocation.ts';
import { noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

type Logout = Extract<CliCommand, { kind: 'logout' }>;

/** Signs out. After that what was kept can still be wiped [CL17]. */
export async function logOut({ items }: Logout, session: Session): Promise<Reply> {
  const { client, translate, terminal } = session;
  const asked = await client.ask('account', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const { isSignedIn, shown } = asked.value;
  if (shown === null || (!isSignedIn && items !== 'wipe')) return refused(translate('cli.logout.nobody'));
  if (items !== null) return send(items, asked.value, session);
  if (!terminal.isInteractive) return { code: EXIT.usage, text: translate('cli.logout.keep-or-wipe') };
  const chosen = await askForWord(question(asked.value, session), ['keep', 'wipe'], session);
  return chosen === null ? refused(translate('cli.ask.broken-off')) : send(chosen, asked.value, session);
}

function question({ waiting }: AccountStanding, { translate }: Session): string {
  const text = translate('ui.account.sign-out-text');
  return waiting === 0 ? text : `${text} ${translate('ui.account.sign-out-waiting', { count: waiting })}`;
}

async function send(
  items: 'keep' | 'wipe',
  { shown, waiting }: AccountStanding,
  { client, translate }: Session,
): Promise<Reply> {
  const answer = await client.ask('sign-out', { items });
  if (!answer.ok) return noAnswer(answer.failure, translate);
  if (!answer.value.ok) return accountRefused(answer.value, translate);
  const email = shown?.email ?? '';
  if (items === 'wipe') return said(translate('cli.logout.wiped', { email }));
  return said(translate('cli.logout.kept', { email, count: waiting }));
}

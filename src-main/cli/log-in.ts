import { readServerAddress } from '#shared/wire/server-address.ts';
import type { AccountStanding } from './account-messages.ts';
import { accountRefused } from './account-refused.ts';
import { askForWord } from './ask-person.ts';
import { EXIT } from './exit-codes.ts';
import type { CliCommand } from './invocation.ts';
import { noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

type Login = Extract<CliCommand, { kind: 'login' }>;
type Got<T> = { readonly value: T } | { readonly reply: Reply };

const MAX_PASSWORD = 200;

/** Signs in; the password is asked for last, and only where it is of use [CL11]. */
export async function logIn(login: Login, session: Session): Promise<Reply> {
  const { client, translate } = session;
  const address = readServerAddress(login.server);
  if (!address.ok) return accountRefused({ why: address.why, retryAfterSeconds: null }, translate);
  const asked = await client.ask('account', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const standing = asked.value;
  if (isSignedInOtherwise(standing, { server: address.url, email: login.email })) {
    return refused(translate('cli.login.other-account', { email: standing.shown?.email ?? '' }));
  }
  const items = await chooseItems(login, standing, session);
  if ('reply' in items) return items.reply;
  const password = await readPassword(session);
  if ('reply' in password) return password.reply;
  return send(login, { password: password.value, brings: items.value === 'bring' }, session);
}

async function send(
  { server, email, keepPlain }: Login,
  { password, brings }: { readonly password: string; readonly brings: boolean },
  { client, translate }: Session,
): Promise<Reply> {
  const wish = { server, email, password, bringLocalItems: brings };
  const answer = await client.ask('sign-in', { ...wish, withoutKeyStore: keepPlain ? 'plain' : 'memory' });
  if (!answer.ok) return noAnswer(answer.failure, translate);
  if (!answer.value.ok) return accountRefused(answer.value, translate);
  const asked = await client.ask('account', {});
  const keeping = asked.ok ? asked.value.keeping : null;
  const done = translate('cli.login.done', { email });
  return said(keeping === 'memory' ? `${done}\n${translate('cli.login.in-memory')}` : done);
}

/** Somebody's sign-in is not replaced in passing: what is shown would be another's all at once. */
function isSignedInOtherwise(
  { isSignedIn, shown }: AccountStanding,
  { server, email }: { readonly server: string; readonly email: string },
): boolean {
  if (!isSignedIn || shown === null) return false;
  return shown.server !== server || shown.email.toLowerCase() !== email.toLowerCase();
}

async function chooseItems(
  { items }: Login,
  { localItems }: AccountStanding,
  session: Session,
): Promise<Got<'bring' | 'leave'>> {
  const { translate, terminal } = session;
  if (items !== null) return { value: items };
  if (localItems === 0) return { value: 'leave' };
  if (!terminal.isInteractive) {
    const text = translate('cli.login.bring-or-leave', { count: localItems });
    return { reply: { code: EXIT.usage, text } };
  }
  const question = translate('cli.login.bring-question', { count: localItems });
  const word = await askForWord(question, ['bring', 'leave'], session);
  return word === null ? { reply: refused(translate('cli.ask.broken-off')) } : { value: word };
}

async function readPassword({ translate, terminal }: Session): Promise<Got<string>> {
  const text = `${translate('ui.account.password')}: `;
  const line = await terminal.readLine({ text, isSecret: true });
  if (line !== null && line !== '' && line.length <= MAX_PASSWORD) return { value: line };
  if (line === null && terminal.isInteractive) return { reply: refused(translate('cli.ask.broken-off')) };
  return { reply: { code: EXIT.usage, text: translate('cli.login.no-password') } };
}

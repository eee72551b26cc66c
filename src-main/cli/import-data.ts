import { resolve } from 'node:path';
import { reasonInWords } from '#shared/messages/exchange-text.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { askForWord } from './ask-person.ts';
import type { ImportPlan } from './exchange-messages.ts';
import { EXIT } from './exit-codes.ts';
import type { CliCommand, ImportFrom } from './invocation.ts';
import { noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

type Import = Extract<CliCommand, { kind: 'import' }>;

/** More of what is not taken is counted only. */
const MAX_LEFT_LINES = 20;

/** Shows what an import would change; does it when the person says so [EX15]. */
export async function importData(command: Import, session: Session): Promise<Reply> {
  const { client, translate } = session;
  const asked = await client.ask('import-open', openFields(command.from));
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const opened = asked.value;
  if (!opened.ok) return refused(translate(`exchange.error.${opened.error}`));
  const { plan } = opened;
  const lines = planLines(plan, translate);
  const hasWork = plan.added + plan.changed + plan.settings + plan.rings > 0;
  if (!hasWork) return said([...lines, translate('exchange.nothing')].join('\n'));
  if (command.isDry) return said(lines.join('\n'));
  const sure = command.isSure ? 'yes' : await ask(lines, session);
  if (sure === 'unasked') return { code: EXIT.usage, text: translate('cli.import.unasked') };
  if (sure !== 'yes') return refused(translate('exchange.result.cancelled'));
  return apply(plan, session);
}

async function apply({ token }: ImportPlan, { client, translate }: Session): Promise<Reply> {
  const asked = await client.ask('import-apply', { token });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const result = asked.value;
  if (!result.ok) return refused(translate(`exchange.result.${result.reason}`));
  const { added, changed, settings, rings } = result;
  const done = translate('exchange.done', { added, changed });
  return said([done, translate('exchange.done-more', { settings, rings })].join('\n').trim());
}

async function ask(lines: readonly string[], session: Session): Promise<'yes' | 'no' | 'unasked' | null> {
  const { terminal, translate } = session;
  if (!terminal.isInteractive) return 'unasked';
  const question = [...lines, translate('cli.import.question')].join('\n');
  return askForWord(question, ['yes', 'no'], session);
}

function openFields(from: ImportFrom): { path: string | null; isOldClient: boolean } {
  if (from.kind === 'file') return { path: resolve(from.file), isOldClient: false };
  return { path: from.folder === null ? null : resolve(from.folder), isOldClient: true };
}

function planLines(plan: ImportPlan, translate: Translate): string[] {
  const groups = (['added', 'changed', 'settings', 'same'] as const).filter((group) => plan[group] > 0);
  const left = plan.left.map((entry) =>
    translate('exchange.left', { what: entry.what, reason: reasonInWords(translate, entry) }),
  );
  const more = left.length - MAX_LEFT_LINES;
  return [
    translate('exchange.from', { name: plan.name }),
    ...groups.map((group) => translate(`exchange.group.${group}`, { count: plan[group] })),
    ...(plan.rings > 0 ? [translate('exchange.rings', { count: plan.rings })] : []),
    ...left.slice(0, MAX_LEFT_LINES),
    ...(more > 0 ? [translate('cli.import.more', { count: more })] : []),
  ];
}

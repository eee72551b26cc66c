import { resolve } from 'node:path';
import type { CliCommand } from './invocation.ts';
import { noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

type Export = Extract<CliCommand, { kind: 'export' }>;

/** Writes a file, or the text itself to standard output [EX15]. */
export async function exportData({ format, file }: Export, session: Session): Promise<Reply> {
  const { client, translate } = session;
  if (file === null) {
    const asked = await client.ask('export-text', { format });
    if (!asked.ok) return noAnswer(asked.failure, translate);
    return { ...said(asked.value.text.trimEnd()), asIs: true };
  }
  const asked = await client.ask('export-file', { format, path: resolve(file) });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const result = asked.value;
  if (!result.ok) {
    return refused(translate(`exchange.write.${result.reason === 'cancelled' ? 'failed' : result.reason}`));
  }
  const { name, alarms, timers, leftOut } = result;
  const done = translate('exchange.exported', { name, alarms, timers });
  return said(leftOut === 0 ? done : `${done}\n${translate('exchange.left-out', { count: leftOut })}`);
}

import { commandRefused, noAnswer, type Reply, said } from './reply.ts';
import type { Session } from './session.ts';

/** Undoes the newest step, or does again what was undone last, and says what that was [CL18]. */
export async function changeBack(kind: 'undo' | 'redo', { client, translate }: Session): Promise<Reply> {
  const asked = await client.ask('execute', { command: { kind } });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  if (!asked.value.ok) return commandRefused(asked.value.error, translate);
  const { words } = asked.value;
  const way = kind === 'undo' ? 'undone' : 'redone';
  return said(words === undefined ? translate('cli.done') : translate('ui.step', { way, ...words }));
}

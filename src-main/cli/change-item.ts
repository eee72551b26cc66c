import type { Command } from '#shared/domain/commands.ts';
import { findByIdPrefix } from './id-prefix.ts';
import { commandRefused, noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

interface ItemChange {
  /** The beginning of its id. */
  readonly prefix: string;
  readonly command: (id: string) => Command;
  readonly done: 'cli.removed' | 'cli.skipped';
}

/** One command about one item, named by the beginning of its id [CL6]. */
export async function changeItem(
  { prefix, command, done }: ItemChange,
  { client, translate }: Session,
): Promise<Reply> {
  const asked = await client.ask('list', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const found = findByIdPrefix(asked.value.items, (item) => item.id, prefix);
  if (found.kind !== 'found') return refused(translate(`cli.refused.${found.kind}`, { id: prefix }));
  const result = await client.ask('execute', { command: command(found.id) });
  if (!result.ok) return noAnswer(result.failure, translate);
  if (!result.value.ok) return commandRefused(result.value.error, translate);
  const label = asked.value.items.find((item) => item.id === found.id)?.label ?? found.id;
  return said(translate(done, { label }));
}

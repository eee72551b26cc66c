import type { Command } from '#shared/domain/commands.ts';
import { epochMs } from '#shared/time/instant.ts';
import { findByIdPrefix } from './id-prefix.ts';
import type { CliCommand } from './invocation.ts';
import type { ListedRing } from './messages.ts';
import { commandRefused, noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

/** What is done to rings, one by one or to all at once. */
interface RingAnswer {
  concerns(ring: ListedRing): boolean;
  one(ring: ListedRing): Command;
  readonly all: Command;
  readonly done: 'cli.dismissed' | 'cli.snoozed';
}

const dueOf = (ring: ListedRing) => epochMs(Date.parse(ring.due));

/** Dismisses what rings or is snoozed: all of it, or what belongs to the item of that id [CL8]. */
export function dismiss(id: string | null, session: Session): Promise<Reply> {
  return answerRings(session, id, {
    concerns: () => true,
    one: (ring) => ({ kind: 'dismiss-ring', itemId: ring.itemId, due: dueOf(ring) }),
    all: { kind: 'dismiss-all' },
    done: 'cli.dismissed',
  });
}

/** Snoozes what rings now. Without `minutes` it is the setting's length, counted from now [CL8]. */
export function snooze(
  { id, minutes }: Extract<CliCommand, { kind: 'snooze' }>,
  session: Session,
): Promise<Reply> {
  const length = minutes === null ? {} : { minutes };
  return answerRings(session, id, {
    concerns: (ring) => ring.state === 'ringing',
    one: (ring) => ({ kind: 'snooze-ring', itemId: ring.itemId, due: dueOf(ring), ...length }),
    all: { kind: 'snooze-all', ...length },
    done: 'cli.snoozed',
  });
}

async function answerRings(session: Session, prefix: string | null, answer: RingAnswer): Promise<Reply> {
  const { client, translate } = session;
  const asked = await client.ask('list', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const rings = asked.value.rings.filter(answer.concerns);
  if (rings.length === 0) return refused(translate('cli.refused.nothing-rings'));
  if (prefix === null) return execute([answer.all], rings.length, session, answer.done);
  const found = findByIdPrefix(rings, (ring) => ring.itemId, prefix);
  if (found.kind !== 'found') return refused(translate(`cli.refused.${found.kind}`, { id: prefix }));
  const chosen = rings.filter((ring) => ring.itemId === found.id);
  return execute(chosen.map(answer.one), chosen.length, session, answer.done);
}

async function execute(
  commands: readonly Command[],
  count: number,
  { client, translate }: Session,
  done: RingAnswer['done'],
): Promise<Reply> {
  for (const command of commands) {
    const result = await client.ask('execute', { command });
    if (!result.ok) return noAnswer(result.failure, translate);
    if (!result.value.ok) return commandRefused(result.value.error, translate);
  }
  return said(translate(done, { count }));
}

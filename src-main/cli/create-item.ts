import type { Command } from '#shared/domain/commands.ts';
import { shortIdLength } from './id-prefix.ts';
import type { CliCommand } from './invocation.ts';
import type { AnswerValue } from './messages.ts';
import { commandRefused, noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';
import { whenFormat } from './when-text.ts';

type Creation = Extract<CliCommand, { kind: 'alarm' | 'timer' }>;

/** Makes an alarm, or makes and starts a timer, and says when it rings. */
export async function create(creation: Creation, session: Session): Promise<Reply> {
  const { client, translate } = session;
  const sound = await resolveSound(creation.sound, session);
  if (typeof sound === 'object' && sound !== null) return sound;
  const result = await client.ask('execute', { command: creationCommand(creation, sound, session) });
  if (!result.ok) return noAnswer(result.failure, translate);
  if (!result.value.ok) return commandRefused(result.value.error, translate);
  return describe(result.value.id ?? '', session);
}

function creationCommand(creation: Creation, sound: string | null, { translate }: Session): Command {
  const ring = {
    label: creation.label ?? translate(`cli.default-label.${creation.kind}`),
    ...(sound === null ? {} : { customSound: sound }),
    ...(creation.volume === null ? {} : { volume: creation.volume }),
  };
  if (creation.kind === 'alarm') {
    const { time: alarmTime, recurrence, days } = creation;
    return { kind: 'create-alarm', ...ring, alarmTime, recurrence, days: [...days] };
  }
  const { durationSeconds, repeat } = creation;
  return { kind: 'create-timer', ...ring, durationSeconds, repeat, start: true };
}

/** The file name behind a sound's name, said in full or as the built-in's short name; a refusal if there is none. */
async function resolveSound(
  name: string | null,
  { client, translate }: Session,
): Promise<string | null | Reply> {
  if (name === null) return null;
  const asked = await client.ask('sounds', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const found = asked.value.find((sound) => sound.name === name || shortName(sound) === name);
  if (found) return found.name;
  return refused(translate('cli.refused.no-sound', { name, sounds: asked.value.map(shortName).join(', ') }));
}

/** `dawn` for the built-in `pobudka-dawn.ogg`; an own file is called as it is. */
function shortName({ name, origin }: AnswerValue<'sounds'>[number]): string {
  return origin === 'built-in' ? name.replace(/^pobudka-/, '').replace(/\.[^.]+$/, '') : name;
}

/** Says when an item that was made rings. */
export async function describe(id: string, { client, translate, language }: Session): Promise<Reply> {
  const asked = await client.ask('list', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const { items, zone } = asked.value;
  const item = items.find((candidate) => candidate.id === id);
  const shortId = id.slice(0, shortIdLength(items.map((candidate) => candidate.id)));
  if (!item) return said(translate('cli.created.gone', { id: shortId }));
  if (item.next === null) return said(translate('cli.created.silent', { label: item.label, id: shortId }));
  const when = whenFormat(zone, language)(item.next);
  return said(translate('cli.created.rings', { label: item.label, id: shortId, when }));
}

import type { LocalDate } from '#shared/time/local-date.ts';
import { commandRefused, noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

/** Pauses all alarms until a day begins, or until they are turned on again (null) [CL18]. */
export async function pauseAll(until: LocalDate | null, { client, translate }: Session): Promise<Reply> {
  const asked = await client.ask('execute', { command: { kind: 'pause-alarms', until: until ?? 'forever' } });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const { value } = asked;
  if (!value.ok && value.error.kind === 'invalid') return refused(translate('ui.pause.date-past'));
  if (!value.ok) return commandRefused(value.error, translate);
  const state = until === null ? translate('ui.pause.forever') : translate('ui.pause.until', { date: until });
  return said(`${state}. ${translate('ui.pause.timers-ring')}`);
}

/** Turns them on again [CL18]. */
export async function resumeAll({ client, translate }: Session): Promise<Reply> {
  const asked = await client.ask('execute', { command: { kind: 'resume-alarms' } });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const { value } = asked;
  if (value.ok) return said(translate('cli.resumed'));
  const isNotPaused = value.error.kind === 'not-applicable';
  return isNotPaused ? refused(translate('cli.refused.not-paused')) : commandRefused(value.error, translate);
}

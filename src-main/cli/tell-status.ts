import { noAnswer, type Reply, said } from './reply.ts';
import type { Session } from './session.ts';
import type { StatusReport } from './status-messages.ts';
import { type StatusWords, statusText } from './status-text.ts';
import { whenFormat } from './when-text.ts';

/** Where sync stands, and why what waits does. It ends with 0 whatever there is to tell. */
export async function tellStatus(json: boolean, session: Session): Promise<Reply> {
  const asked = await session.client.ask('status', {});
  if (!asked.ok) return noAnswer(asked.failure, session.translate);
  const report = asked.value;
  return said(json ? JSON.stringify(report, null, 2) : statusText(report, statusWords(report, session)));
}

export function statusWords({ zone }: StatusReport, { translate, language }: Session): StatusWords {
  return { translate, when: whenFormat(zone, language) };
}

import { EXIT } from './exit-codes.ts';
import { noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';
import type { StatusReport } from './status-messages.ts';
import { parkedLines, stateText } from './status-text.ts';
import { statusWords } from './tell-status.ts';

const POLL_MS = 200;
/** A queue that does not get shorter for this long is not waited for. */
const STALL_MS = 30_000;

/** Syncs, and ends when nothing is left that would be sent by itself, or says why something is [CL15]. */
export async function syncNow(session: Session): Promise<Reply> {
  const { client, translate } = session;
  const before = await client.ask('status', {});
  if (!before.ok) return noAnswer(before.failure, translate);
  const ended = notSignedIn(before.value, session);
  if (ended !== null) return ended;
  const synced = await client.ask('sync-now', {});
  if (!synced.ok) return noAnswer(synced.failure, translate);
  return drained(synced.value.isListed, session);
}

async function drained(isListed: boolean, session: Session): Promise<Reply> {
  const { client, translate, pace } = session;
  let least = Number.POSITIVE_INFINITY;
  let giveUpAtMs = 0;
  for (;;) {
    const asked = await client.ask('status', {});
    if (!asked.ok) return noAnswer(asked.failure, translate);
    const report = asked.value;
    const left = report.waiting - report.parked;
    const ended = notSignedIn(report, session);
    if (ended !== null) return ended;
    if (!isListed || report.state === 'offline' || report.state === 'error') return later(report, session);
    if (left === 0) return done(report, session);
    if (left < least) giveUpAtMs = pace.elapsedMs() + STALL_MS;
    least = Math.min(least, left);
    if (pace.elapsedMs() >= giveUpAtMs) return later(report, session);
    await pace.pause(POLL_MS);
  }
}

function notSignedIn(report: StatusReport, session: Session): Reply | null {
  if (report.state === 'signed-out') return refused(session.translate('cli.sync.signed-out'));
  if (report.state !== 'needs-sign-in') return null;
  return { code: EXIT.badCredentials, text: session.translate('cli.sync.needs-sign-in') };
}

function later(report: StatusReport, session: Session): Reply {
  const about = stateText(report, statusWords(report, session));
  const waiting = session.translate('cli.sync.waiting', { count: report.waiting });
  return { code: EXIT.later, text: `${about} ${waiting}` };
}

function done(report: StatusReport, session: Session): Reply {
  const { translate } = session;
  if (report.parked === 0) return said(translate('cli.sync.done'));
  const parked = translate('cli.sync.parked', { count: report.parked });
  return refused([parked, ...parkedLines(report, statusWords(report, session))].join('\n'));
}

import { isParked } from '#shared/ipc/hold-reason.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { holdReasonWords, serverWords } from '#shared/messages/wait-words.ts';
import type { ListedEdit, StatusReport } from './status-messages.ts';

export interface StatusWords {
  readonly translate: Translate;
  /** Says an instant in local time. */
  readonly when: (instant: string) => string;
}

/** The status for a person: where sync stands and what that means, facts, and what waits. */
export function statusText(report: StatusReport, words: StatusWords): string {
  const { translate } = words;
  const facts = factsOf(report, words);
  const width = Math.max(...facts.map(([name]) => name.length)) + 1;
  const lines = facts.map(([name, value]) => `${`${name}:`.padEnd(width)}  ${value}`);
  const edits = report.edits.flatMap((edit) => editLines(edit, words));
  const cut = report.waiting > report.edits.length && report.edits.length > 0;
  const last = cut ? [translate('ui.sync.waiting-cut', { count: report.edits.length })] : [];
  return [stateText(report, words), ...lines, ...edits, ...last].join('\n');
}

/** The state in words, with what it means for what a person changes. */
export function stateText({ state, errorStatus, nextTryAt }: StatusReport, words: StatusWords): string {
  const { translate, when } = words;
  const name = state === 'signed-out' ? '' : `${translate(`ui.sync.state.${state}`)}: `;
  const status =
    errorStatus === null ? '' : ` ${translate('ui.sync.error-status', { status: String(errorStatus) })}`;
  const next = nextTryAt === null ? '' : ` ${translate('ui.sync.next-try', { time: when(nextTryAt) })}`;
  return `${name}${translate(`ui.sync.about.${state}`)}${status}${next}`;
}

/** What is not sent by itself any more, with why. */
export function parkedLines({ edits }: StatusReport, words: StatusWords): string[] {
  return edits.filter(({ reason }) => isParked(reason)).flatMap((edit) => editLines(edit, words));
}

function factsOf(report: StatusReport, { translate, when }: StatusWords): [string, string][] {
  const { account, signInKept, signInEndsAt, lastSyncAt, lastHeartbeatAt, roundTripMs } = report;
  const at = (instant: string | null) => (instant === null ? translate('ui.sync.unknown') : when(instant));
  const facts: [string, string][] = [];
  if (account === null) return [[translate('ui.account.title'), translate('cli.status.local')]];
  facts.push([translate('ui.account.title'), `${account.email}, ${account.server}`]);
  if (signInKept !== null) {
    facts.push([translate('ui.account.keep'), translate(`ui.account.keep.${signInKept}`)]);
  }
  if (signInEndsAt !== null) facts.push([translate('cli.status.sign-in-ends'), when(signInEndsAt)]);
  facts.push([translate('ui.sync.last-sync'), at(lastSyncAt)]);
  facts.push([translate('ui.sync.heartbeat'), at(lastHeartbeatAt)]);
  const ms = roundTripMs === null ? null : Math.round(roundTripMs);
  const trip = ms === null ? at(null) : translate('ui.sync.milliseconds', { count: ms });
  facts.push([translate('ui.sync.round-trip'), trip]);
  const waiting = report.waiting === 0 ? translate('ui.sync.waiting-none') : String(report.waiting);
  facts.push([translate('ui.sync.waiting'), waiting]);
  return facts;
}

function editLines(edit: ListedEdit, words: StatusWords): string[] {
  const { translate, when } = words;
  const what = translate(`ui.sync.edit.${edit.operation}`, { when: when(edit.since) });
  const tries = translate('ui.sync.tries', { count: edit.attempts });
  const why = reasonLines(edit.reason, words).map((line) => `      ${line}`);
  return [`  ${edit.label}: ${what}, ${tries}`, ...why];
}

function reasonLines(reason: ListedEdit['reason'], { translate, when }: StatusWords): string[] {
  const ours = holdReasonWords(translate, reason, when);
  const server = isParked(reason) ? serverWords(translate, reason) : null;
  return server === null ? [ours] : [ours, server];
}

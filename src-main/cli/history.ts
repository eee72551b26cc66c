import type { Language } from '#shared/domain/languages.ts';
import { csvHeader, csvLine } from '#shared/history/csv.ts';
import type { ExportedEntry } from '#shared/history/exported-entry.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { clockText } from '#shared/time/duration.ts';
import { aligned } from './aligned.ts';
import type { CliCommand } from './invocation.ts';
import { noAnswer, type Reply, said } from './reply.ts';
import type { Session } from './session.ts';

/** Tells what rang and how it ended, newest first. */
export async function history(
  { format, since, limit }: Extract<CliCommand, { kind: 'history' }>,
  { client, translate, language }: Session,
): Promise<Reply> {
  const asked = await client.ask('history', { since, limit });
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const { entries } = asked.value;
  if (format === 'json') return said(JSON.stringify(asked.value, null, 2));
  if (format === 'csv') return said(csvText(entries));
  return said(historyText(entries, translate, language));
}

/** With the line ends of a terminal: whatever reads it there knows them, and a file takes RFC 4180's. */
function csvText(entries: readonly ExportedEntry[]): string {
  return (csvHeader() + entries.map(csvLine).join('')).trimEnd().replaceAll('\r\n', '\n');
}

function historyText(entries: readonly ExportedEntry[], translate: Translate, language: Language): string {
  if (entries.length === 0) return translate('cli.history.empty');
  const when = localFormat(language);
  const header = (['time', 'type', 'late', 'outcome', 'snoozes', 'answer', 'label'] as const).map((column) =>
    translate(`cli.history.column.${column}`),
  );
  const rows = entries.map((entry) => [
    when(entry.local),
    translate(`cli.list.type.${entry.type}`),
    entry.latenessMs === null ? '–' : clockText(Math.round(entry.latenessMs / 1000)),
    outcomeText(entry, translate),
    String(entry.snoozes),
    entry.secondsToAnswer === null ? '–' : clockText(entry.secondsToAnswer),
    entry.label,
  ]);
  return aligned([header, ...rows]);
}

/** Of a miss, why. */
function outcomeText({ outcome, reason }: ExportedEntry, translate: Translate): string {
  const told = translate(`history.outcome.${outcome}`);
  switch (reason) {
    case null:
      return told;
    case 'rescheduled':
    case 'disabled':
    case 'deleted':
    case 'superseded':
      return `${told} (${translate(`history.cancelled.${reason}`)})`;
    default:
      return `${told} (${translate(`history.missed.${reason}`)})`;
  }
}

/** Day and time by the clock of the place where it rang. */
function localFormat(language: Language): (local: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return (local) => format.format(Date.parse(`${local}Z`));
}

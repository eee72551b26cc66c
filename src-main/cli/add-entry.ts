import type { Language } from '#shared/domain/languages.ts';
import { notUnderstoodText, reasonText, remarkText } from '#shared/messages/quick-entry-text.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { AlarmEntry, TimerEntry } from '#shared/quick-entry/entry.ts';
import { entryCommand } from '#shared/quick-entry/entry-command.ts';
import { parseQuickEntry } from '#shared/quick-entry/parse-quick-entry.ts';
import { clockText } from '#shared/time/duration.ts';
import { epochMs } from '#shared/time/instant.ts';
import { usableZone } from '#shared/time/temporal.ts';
import { alarmTimeFormat } from './alarm-time-text.ts';
import { describe } from './create-item.ts';
import { EXIT } from './exit-codes.ts';
import { printable } from './printable.ts';
import { commandRefused, noAnswer, type Reply, refused, said } from './reply.ts';
import type { Session } from './session.ts';

/** Makes what a text is understood as by the app's own clock and zone, and says what that was [QE20]. */
export async function addEntry(text: string, session: Session): Promise<Reply> {
  const { client, translate, language } = session;
  const asked = await client.ask('list', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  const now = epochMs(Date.parse(asked.value.now));
  const entry = parseQuickEntry(text, { now, zone: usableZone(asked.value.zone), language });
  if (entry.kind === 'nothing') {
    // Neither replacement moves what the spans are about.
    const parts = notUnderstoodText(translate, printable(text).replaceAll('\n', ' '), entry);
    const reason = [parts, reasonText(translate, entry)].filter((part) => part !== null).join('. ');
    return refused(translate('cli.add.nothing', { reason }));
  }
  const label = entry.label ?? translate(`cli.default-label.${entry.kind}`);
  const result = await client.ask('execute', { command: entryCommand(entry, label) });
  if (!result.ok) return noAnswer(result.failure, translate);
  if (!result.value.ok) return commandRefused(result.value.error, translate);
  const told = await describe(result.value.id ?? '', session);
  return told.code === EXIT.ok ? said(`${understoodText(entry, session)}\n${told.text}`) : told;
}

/** Time and repetition, and how what can be meant in two ways was read, on one line. */
function understoodText(entry: AlarmEntry | TimerEntry, { translate, language }: Session): string {
  const parts = [translate(`quick.kind.${entry.kind}`), timeText(entry, translate, language)].join(' ');
  const understood = translate('cli.add.understood', { parts });
  return [understood, ...entry.remarks.map((remark) => remarkText(translate, remark))].join(' ');
}

function timeText(entry: AlarmEntry | TimerEntry, translate: Translate, language: Language): string {
  if (entry.kind === 'alarm')
    return alarmTimeFormat(translate, language)({ ...entry, time: entry.alarmTime });
  return entry.repeat
    ? `${clockText(entry.durationSeconds)}, ${translate('ui.quick.repeats')}`
    : clockText(entry.durationSeconds);
}

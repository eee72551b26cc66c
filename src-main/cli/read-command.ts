import { assertNever } from '#shared/assert-never.ts';
import { itemIdSchema, labelSchema } from '#shared/domain/item.ts';
import { MAX_TIMER_SECONDS } from '#shared/domain/timer-length.ts';
import { readDate } from '#shared/history/local-minute.ts';
import { parseDuration } from '#shared/time/duration.ts';
import { wallTimeSchema } from '#shared/time/wall-time.ts';
import { type CommandArguments, type Refused, refuse, tooMany } from './command-arguments.ts';
import type { CliCommand, CommandName } from './invocation.ts';
import { MAX_ENTRIES } from './messages.ts';
import { readLogin, readLogout } from './read-account-command.ts';
import { readExport, readImport } from './read-exchange-command.ts';
import { readRepeat } from './read-repeat.ts';

/** How many entries of the history are told where nobody says how many. */
const USUAL_ENTRIES = 50;

/** Reads the values of one command. */
export function readCommand(name: CommandName, given: CommandArguments): CliCommand | Refused {
  switch (name) {
    case 'alarm':
      return readAlarm(given);
    case 'timer':
      return readTimer(given);
    case 'add':
      return readAdd(given);
    case 'list':
    case 'check':
    case 'status':
      return tooMany(given, 0) ?? { kind: name, json: given.flags.has('json') };
    case 'history':
      return readHistory(given);
    case 'dismiss':
      return readDismiss(given);
    case 'snooze':
      return readSnooze(given);
    case 'remove':
    case 'skip':
      return readOneItem(name, given);
    case 'pause':
      return readPause(given);
    case 'resume':
    case 'undo':
    case 'redo':
      return tooMany(given, 0) ?? { kind: name };
    case 'login':
      return readLogin(given);
    case 'logout':
      return readLogout(given);
    case 'export':
      return readExport(given);
    case 'import':
      return readImport(given);
    case 'sync':
      return tooMany(given, 0) ?? { kind: 'sync' };
    default:
      return assertNever(name);
  }
}

function readAlarm(given: CommandArguments): CliCommand | Refused {
  const [text, ...words] = given.positionals;
  if (text === undefined) return refuse({ kind: 'missing-time' });
  const time = wallTimeSchema.safeParse(/^\d:\d\d$/.test(text) ? `0${text}` : text);
  if (!time.success) return refuse({ kind: 'bad-time', text });
  const repeat = readRepeat(given.values.get('repeat'), given.values.get('days'));
  if ('problem' in repeat) return repeat;
  const ring = readRing(given, words);
  return 'problem' in ring ? ring : { kind: 'alarm', time: time.data, ...repeat, ...ring };
}

function readTimer(given: CommandArguments): CliCommand | Refused {
  const [text, ...words] = given.positionals;
  if (text === undefined) return refuse({ kind: 'missing-duration' });
  const duration = parseDuration(text, MAX_TIMER_SECONDS);
  if (!duration.ok) return refuse({ kind: 'bad-duration', text });
  const ring = readRing(given, words);
  if ('problem' in ring) return ring;
  return { kind: 'timer', durationSeconds: duration.seconds, repeat: given.flags.has('repeat'), ...ring };
}

/** The words may stand in quotation marks, as one argument, or not. */
function readAdd({ positionals }: CommandArguments): CliCommand | Refused {
  const text = positionals.join(' ').trim();
  return text === '' ? refuse({ kind: 'missing-text' }) : { kind: 'add', text };
}

/** Label, sound and volume. The label may also be said without `--label`, in as many words as it takes. */
function readRing(
  given: CommandArguments,
  words: readonly string[],
): { label: string | null; sound: string | null; volume: number | null } | Refused {
  const named = given.values.get('label');
  const [extra] = words;
  if (named !== undefined && extra !== undefined) return refuse({ kind: 'unexpected-argument', text: extra });
  const text = named ?? (words.length > 0 ? words.join(' ') : null);
  const label = labelSchema.nullable().safeParse(text);
  if (!label.success) return refuse({ kind: 'bad-label' });
  const volume = given.values.get('volume');
  const percent = volume === undefined ? null : wholeNumber(volume, 0, 100);
  if (percent === undefined) return refuse({ kind: 'bad-volume', text: volume ?? '' });
  const sound = given.values.get('sound')?.slice(0, 200) ?? null;
  return { label: label.data, sound, volume: percent === null ? null : percent / 100 };
}

function readHistory(given: CommandArguments): CliCommand | Refused {
  const extra = tooMany(given, 0);
  if (extra) return extra;
  const { values, flags } = given;
  if (flags.has('json') && flags.has('csv')) return refuse({ kind: 'json-or-csv' });
  const date = values.get('since');
  const since = date === undefined ? null : readDate(date);
  if (since === undefined) return refuse({ kind: 'bad-date', text: date ?? '' });
  const text = values.get('limit');
  const limit = text === undefined ? USUAL_ENTRIES : wholeNumber(text, 1, MAX_ENTRIES);
  if (limit === undefined) return refuse({ kind: 'bad-limit', text: text ?? '' });
  const format = flags.has('json') ? 'json' : flags.has('csv') ? 'csv' : 'text';
  return { kind: 'history', format, since, limit };
}

function readDismiss(given: CommandArguments): CliCommand | Refused {
  const id = optionalId(given);
  return 'problem' in id ? id : { kind: 'dismiss', id: id.id };
}

function readSnooze(given: CommandArguments): CliCommand | Refused {
  const id = optionalId(given);
  if ('problem' in id) return id;
  const text = given.values.get('minutes');
  const minutes = text === undefined ? null : wholeNumber(text, 1, 60);
  if (minutes === undefined) return refuse({ kind: 'bad-minutes', text: text ?? '' });
  return { kind: 'snooze', id: id.id, minutes };
}

function readOneItem(kind: 'remove' | 'skip', given: CommandArguments): CliCommand | Refused {
  const id = optionalId(given);
  if ('problem' in id) return id;
  return id.id === null ? refuse({ kind: 'missing-id' }) : { kind, id: id.id };
}

function readPause(given: CommandArguments): CliCommand | Refused {
  const extra = tooMany(given, 0);
  if (extra) return extra;
  const text = given.values.get('until');
  const until = text === undefined ? null : readDate(text);
  return until === undefined ? refuse({ kind: 'bad-date', text: text ?? '' }) : { kind: 'pause', until };
}

function optionalId(given: CommandArguments): { id: string | null } | Refused {
  const extra = tooMany(given, 1);
  if (extra) return extra;
  const [text] = given.positionals;
  if (text === undefined) return { id: null };
  return itemIdSchema.safeParse(text).success ? { id: text } : refuse({ kind: 'bad-id', text });
}

/** `undefined` for what is no whole number from `min` to `max`. */
function wholeNumber(text: string, min: number, max: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

import { z } from 'zod';
import { type EpochMs, epochMs } from '../time/instant.ts';

/** A wire timestamp in the one form that is sent: ISO 8601 without a zone, meaning UTC, with 0 or 6 fractional digits. */
export type WireTimestamp = string & { readonly __unit: 'wireTimestamp' };

const PATTERN =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
/** Earlier years mean nothing to an alarm; later ones do not fit the form that is sent. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9999];

interface Parsed {
  readonly instant: EpochMs;
  /** 0–999, what is finer than a millisecond. */
  readonly micros: number;
}

/** How an instant is sent. */
export function wireTimestamp(instant: EpochMs): WireTimestamp {
  return canonical({ instant, micros: 0 });
}

/** The instant a timestamp means, cut to milliseconds; without a zone it means UTC. Null for anything else. */
export function instantOnWire(text: string): EpochMs | null {
  return parse(text)?.instant ?? null;
}

/** Any accepted form (none, `Z` or an offset; up to 9 digits) in the one form that is sent, to the microsecond. */
export function canonicalTimestamp(text: string): WireTimestamp | null {
  const parsed = parse(text);
  return parsed && canonical(parsed);
}

/** Reads every accepted form and gives the one that is sent. */
export const wireTimestampSchema = z
  .string()
  .max(64)
  .transform((text, context): WireTimestamp => {
    const found = canonicalTimestamp(text);
    if (found !== null) return found;
    context.addIssue({ code: 'custom', message: 'not a timestamp' });
    return z.NEVER;
  });

/** A timestamp as an instant, for readers that keep instants. */
export const wireInstantSchema = z
  .string()
  .max(64)
  .transform((text, context): EpochMs => {
    const instant = instantOnWire(text);
    if (instant !== null) return instant;
    context.addIssue({ code: 'custom', message: 'not a timestamp' });
    return z.NEVER;
  });

function canonical({ instant, micros }: Parsed): WireTimestamp {
  const iso = new Date(instant).toISOString();
  const fraction = `${iso.slice(20, 23)}${String(micros).padStart(3, '0')}`;
  return `${iso.slice(0, 19)}${fraction === '000000' ? '' : `.${fraction}`}` as WireTimestamp;
}

function parse(text: string): Parsed | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((it) => Number(it ?? 0));
  const offsetMinutes = offsetOf(match[8]);
  // An offset reaches a day at most; years below 100 mean something else to `Date.UTC`.
  if (year < FIRST_YEAR - 1 || hour > 23 || minute > 59 || second > 59 || offsetMinutes === null) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  // A 31 February would silently become March.
  if (new Date(local).getUTCMonth() !== month - 1 || new Date(local).getUTCDate() !== day) return null;
  const digits = (match[7] ?? '').padEnd(6, '0');
  const instant = local - offsetMinutes * 60_000 + Number(digits.slice(0, 3));
  const resulting = new Date(instant).getUTCFullYear();
  if (resulting < FIRST_YEAR || resulting > LAST_YEAR) return null;
  return { instant: epochMs(instant), micros: Number(digits.slice(3, 6)) };
}

/** Minutes ahead of UTC, at most a day; null for more. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

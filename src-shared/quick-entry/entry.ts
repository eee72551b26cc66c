import type { Language } from '../domain/languages.ts';
import type { Day, Recurrence } from '../domain/recurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import type { WallTime } from '../time/wall-time.ts';
import type { ZoneId } from '../time/zone.ts';

/** What a part of the text was understood as. */
export type SpanRole = 'time' | 'duration' | 'date' | 'repeat' | 'label' | 'gap' | 'not-understood';

/** A part of the text in UTF-16 units, `start` ≤ unit < `end`. All spans of an entry tile its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly role: SpanRole;
}

/** How something that can be meant in two ways was read, for a person to see before it is taken. */
export type Remark =
  /** An hour of the 12-hour clock was taken as the morning's. */
  | 'read-as-morning'
  /** An hour of the 12-hour clock was taken as the afternoon's or evening's. */
  | 'read-as-afternoon'
  /** "half seven" was taken as 7:30. */
  | 'half-past'
  /** The time is past for today. */
  | 'tomorrow'
  /** The zone leaves this time out on that day; it rings later by the gap. */
  | 'shifted-by-gap';

/** Why a text makes nothing. */
export type NothingReason =
  | 'empty'
  | 'no-time'
  | 'second-time'
  | 'no-such-time'
  | 'no-such-date'
  | 'no-such-repeat'
  | 'past'
  /** A one-time alarm rings when its time next comes, which is before the date. */
  | 'beyond-next-time'
  | 'too-long'
  | 'zero'
  | 'label-too-long'
  | 'label-characters'
  | 'text-too-long';

export interface AlarmEntry {
  readonly kind: 'alarm';
  /** Null where the text has none. */
  readonly label: string | null;
  readonly alarmTime: WallTime;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
  /** When it rings next. */
  readonly next: EpochMs;
  readonly remarks: readonly Remark[];
  readonly spans: readonly Span[];
}

export interface TimerEntry {
  readonly kind: 'timer';
  readonly label: string | null;
  readonly durationSeconds: number;
  readonly repeat: boolean;
  /** When it ends if it is started now. */
  readonly next: EpochMs;
  readonly remarks: readonly Remark[];
  readonly spans: readonly Span[];
}

export interface NoEntry {
  readonly kind: 'nothing';
  readonly reason: NothingReason;
  readonly spans: readonly Span[];
}

export type QuickEntry = AlarmEntry | TimerEntry | NoEntry;

/** What the meaning of a text hangs on besides the text. */
export interface EntryContext {
  readonly now: EpochMs;
  readonly zone: ZoneId;
  /** Breaks ties; words of the other languages are understood as well. */
  readonly language: Language;
}

/** Longer texts are not read. */
export const MAX_ENTRY_LENGTH = 1000;

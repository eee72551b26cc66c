import type { DeviceState, ItemId } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Day, Recurrence } from '../domain/recurrence.ts';
import type { SettingsPatch } from '../domain/settings.ts';
import type { EpochMs } from '../time/instant.ts';
import type { WallTime } from '../time/wall-time.ts';

/** What a file says of how an item rings; what it does not say stays as it is, or takes its default. */
interface RingFields extends Partial<Pick<DeviceState, 'volume' | 'outputDeviceId' | 'doNotDisturb'>> {
  readonly label: string;
  readonly playSound?: boolean;
  readonly showPopup?: boolean;
  readonly customSound?: string | null;
}

export interface AlarmFields extends RingFields {
  readonly type: 'alarm';
  readonly alarmTime: WallTime;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
  readonly enabled?: boolean;
}

/** Whether a timer ran when the file was written. */
export type TimerRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'paused'; readonly remainingSeconds: number }
  | { readonly kind: 'running'; readonly startedAt: EpochMs };

export interface TimerFields extends RingFields {
  readonly type: 'timer';
  readonly durationSeconds: number;
  /** The length before any "+1 min". */
  readonly presetSeconds: number;
  readonly repeat: boolean;
  readonly run: TimerRun;
}

/** One item of a file, as far as the file tells. */
export interface IncomingItem {
  /** What the file calls it, the same at every reading. */
  readonly key: string;
  /** The id it had in an app like this; null for a foreign calendar's event. */
  readonly id: ItemId | null;
  readonly fields: AlarmFields | TimerFields;
  readonly createdAt: EpochMs | null;
}

/** Why something of a file is not taken. The first three mean a damaged part, the others what an alarm cannot be. */
export type LeftReason =
  | 'unreadable'
  | 'twice-in-file'
  | 'too-long'
  | 'all-day'
  | 'cancelled'
  | 'exception'
  | 'interval'
  | 'monthly'
  | 'no-days'
  | 'not-an-event'
  | 'one-date'
  | 'past'
  | 'rule'
  | 'series-ends'
  | 'sound-missing';

/** Something of a file that is not taken, or not wholly, and is told. */
export interface Left {
  /** Its label, or its place in the file where it has none that can be read. */
  readonly what: string;
  readonly reason: LeftReason;
  /** The field that cannot be read, in the file's words. */
  readonly field: string | null;
}

/** A file that was understood, its items in the file's order. */
export interface ReadFile {
  readonly source: 'pobudka' | 'calendar' | 'old-client';
  /** Whose items they are, as `accountKey` names it; null for those of no account. */
  readonly account: string | null;
  readonly items: readonly IncomingItem[];
  readonly left: readonly Left[];
  readonly settings: SettingsPatch;
  /** What rang, under the file's ids. */
  readonly rings: readonly Occurrence[];
}

/** Why a file is not read at all. */
export type FileError =
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many' };

export type Reading =
  | { readonly ok: true; readonly file: ReadFile }
  | { readonly ok: false; readonly error: FileError };

/** Tells one account from another without naming a person. */
export function accountKey(account: { readonly serverUrl: string; readonly userId: string } | null) {
  return account === null ? null : `${account.userId}@${account.serverUrl}`;
}

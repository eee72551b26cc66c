import { z } from 'zod';
import type { Settings } from '../domain/settings.ts';
import type { FileError, Left, ReadFile } from '../exchange/incoming.ts';
import type { FieldChange, Repeat } from '../exchange/item-differences.ts';
import type { EpochMs } from '../time/instant.ts';

export const exportFormatSchema = z.enum(['json', 'ical']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** Names a plan that the main process keeps; a page never names a file. */
const token = z.uuid();

export const exportSchema = z.strictObject({ format: exportFormatSchema });
/** `file` and `old-client-folder` open the system's dialog; `old-client` takes the folder that was found. */
export const openSchema = z.strictObject({ from: z.enum(['file', 'old-client', 'old-client-folder']) });
/** A backup by its number, as `exchange:backups` lists it. */
export const openBackupSchema = z.strictObject({ number: z.int().min(1) });
/** What of a plan is done: new items always, the others as the person chose. */
export const applySchema = z.strictObject({ token, changes: z.boolean(), settings: z.boolean() });
export const undoSchema = z.strictObject({ token });
export type ImportChoices = Omit<z.infer<typeof applySchema>, 'token'>;

/** A backup of everything here, newest first in a list. */
export interface BackupView {
  readonly number: number;
  readonly takenAt: EpochMs;
}

export type WriteFailure = 'full' | 'denied' | 'failed';

export type ExportResult =
  | {
      readonly ok: true;
      /** The file's name, without its folder. */
      readonly name: string;
      readonly alarms: number;
      readonly timers: number;
      /** Timers a calendar cannot hold, and alarms that never ring. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly reason: WriteFailure | 'cancelled' };

export type OpenFailure =
  | { readonly kind: 'cancelled' | 'unreadable' | 'too-large' | 'nothing-found' | 'busy' }
  | FileError;

/** A new item of a plan, in words a list can show. */
export interface PlannedItem {
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly when:
    | { readonly type: 'alarm'; readonly alarmTime: string; readonly repeat: Repeat }
    | { readonly type: 'timer'; readonly durationSeconds: number };
}

/** What an import would do, for the eyes of a person. */
export interface PlanView {
  readonly token: string;
  /** The file's or folder's name. */
  readonly name: string;
  readonly source: ReadFile['source'];
  readonly added: readonly PlannedItem[];
  readonly changed: readonly {
    readonly id: string;
    readonly label: string;
    readonly fields: readonly FieldChange[];
  }[];
  readonly same: readonly { readonly id: string; readonly label: string }[];
  readonly left: readonly Left[];
  readonly settings: readonly (keyof Settings)[];
  /** Past rings the history here has not. */
  readonly rings: number;
  /** Sounds that are copied along. */
  readonly sounds: number;
}

export type OpenResult =
  | { readonly ok: true; readonly plan: PlanView }
  | { readonly ok: false; readonly error: OpenFailure };

export type ImportResult =
  | {
      readonly ok: true;
      readonly added: number;
      readonly changed: number;
      readonly settings: number;
      readonly rings: number;
    }
  | {
      readonly ok: false;
      /** `stale`: the plan is gone, or another account's items are shown by now. */
      readonly reason: 'cancelled' | 'stale' | 'busy' | 'full' | 'read-only' | 'storage';
    };

/** `outdated`: all its items were changed or deleted since, and stay so. */
export type UndoResult =
  | { readonly ok: true; readonly outdated: boolean }
  | { readonly ok: false; readonly reason: 'stale' | 'full' | 'read-only' | 'storage' };

export interface ExchangeProgress {
  readonly phase: 'reading' | 'comparing' | 'saving';
  readonly done: number;
  readonly total: number;
}

import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import type { ExportFormat } from '#shared/ipc/exchange.ts';
import type { OpenTarget } from '#shared/ipc/open-target.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import type { WallTime } from '#shared/time/wall-time.ts';

/** What is imported. `folder` null: where the old client's files were found. */
export type ImportFrom =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'old-client'; readonly folder: string | null };

/** A command that the running app answers. */
export type CliCommand =
  | {
      readonly kind: 'alarm';
      readonly time: WallTime;
      readonly label: string | null;
      readonly recurrence: Recurrence;
      readonly days: readonly Day[];
      readonly sound: string | null;
      /** 0–1. */
      readonly volume: number | null;
    }
  | {
      readonly kind: 'timer';
      readonly durationSeconds: number;
      readonly label: string | null;
      readonly repeat: boolean;
      readonly sound: string | null;
      readonly volume: number | null;
    }
  /** An alarm or timer in the person's own words. */
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'list'; readonly json: boolean }
  | { readonly kind: 'dismiss'; readonly id: string | null }
  | { readonly kind: 'snooze'; readonly id: string | null; readonly minutes: number | null }
  | { readonly kind: 'remove' | 'skip'; readonly id: string }
  | { readonly kind: 'undo' | 'redo' | 'resume' }
  /** All alarms, until that day begins; null: until they are turned on again. */
  | { readonly kind: 'pause'; readonly until: LocalDate | null }
  | { readonly kind: 'check'; readonly json: boolean }
  | {
      readonly kind: 'history';
      readonly format: 'text' | 'json' | 'csv';
      readonly since: LocalDate | null;
      readonly limit: number;
    }
  | {
      readonly kind: 'login';
      readonly server: string;
      readonly email: string;
      /** What becomes of this computer's own items; null: not said. */
      readonly items: 'bring' | 'leave' | null;
      /** The sign-in may be kept in a plain file where the system has no key store. */
      readonly keepPlain: boolean;
    }
  | { readonly kind: 'logout'; readonly items: 'keep' | 'wipe' | null }
  | { readonly kind: 'sync' }
  /** `file` null: standard output. */
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly file: string | null }
  | { readonly kind: 'import'; readonly from: ImportFrom; readonly isDry: boolean; readonly isSure: boolean }
  | { readonly kind: 'status'; readonly json: boolean };

export const COMMAND_NAMES = [
  'alarm',
  'timer',
  'add',
  'list',
  'dismiss',
  'snooze',
  'remove',
  'skip',
  'pause',
  'resume',
  'undo',
  'redo',
  'check',
  'history',
  'login',
  'logout',
  'sync',
  'status',
  'export',
  'import',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Why a command line was not understood; `cli.usage.<problem>` says it. */
export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly text: string }
  | { readonly kind: 'unknown-option'; readonly text: string }
  | { readonly kind: 'missing-value'; readonly text: string }
  | { readonly kind: 'needless-value'; readonly text: string }
  | { readonly kind: 'given-twice'; readonly text: string }
  | { readonly kind: 'unexpected-argument'; readonly text: string }
  | { readonly kind: 'bad-open'; readonly text: string }
  | { readonly kind: 'missing-time' }
  | { readonly kind: 'bad-time'; readonly text: string }
  | { readonly kind: 'missing-duration' }
  | { readonly kind: 'bad-duration'; readonly text: string }
  | { readonly kind: 'missing-text' }
  | { readonly kind: 'bad-label' }
  | { readonly kind: 'bad-repeat'; readonly text: string }
  | { readonly kind: 'bad-days'; readonly text: string }
  | { readonly kind: 'days-without-weekly' }
  | { readonly kind: 'weekly-without-days' }
  | { readonly kind: 'bad-volume'; readonly text: string }
  | { readonly kind: 'bad-minutes'; readonly text: string }
  | { readonly kind: 'bad-date'; readonly text: string }
  | { readonly kind: 'bad-limit'; readonly text: string }
  | { readonly kind: 'json-or-csv' }
  | { readonly kind: 'missing-id' }
  | { readonly kind: 'bad-id'; readonly text: string }
  | { readonly kind: 'missing-file' }
  | { readonly kind: 'missing-import' }
  | { readonly kind: 'bad-format'; readonly text: string }
  | { readonly kind: 'excluding'; readonly text: string }
  | { readonly kind: 'missing-server' }
  | { readonly kind: 'bad-server'; readonly text: string }
  | { readonly kind: 'missing-email' }
  | { readonly kind: 'bad-email'; readonly text: string };

export type Invocation =
  /** No command: show the main window, and what was asked for in it. */
  | { readonly kind: 'open'; readonly what?: OpenTarget }
  /** Start in the tray. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly problem: UsageProblem }
  | { readonly kind: 'command'; readonly command: CliCommand };

export interface ParsedArguments {
  readonly invocation: Invocation;
  /** Chromium's and Electron's own switches, to be passed on to an instance started for this command. */
  readonly switches: readonly string[];
}

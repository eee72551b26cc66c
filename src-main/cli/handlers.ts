import type { Command, CommandResult } from '#shared/domain/commands.ts';
import type { Language } from '#shared/domain/languages.ts';
import type { ToldHistory } from '#shared/history/exported-entry.ts';
import type { RequestArgument, SoundChoice } from '#shared/ipc/contract.ts';
import type { ExportFormat } from '#shared/ipc/exchange.ts';
import type { Snapshot } from '#shared/ipc/snapshot.ts';
import type { AccountResult } from '#shared/ipc/sync.ts';
import type { WakeCheck } from '#shared/ipc/wake-check.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import type { AccountStanding } from './account-messages.ts';
import type { AnswerValue } from './messages.ts';
import type { StatusReport } from './status-messages.ts';

/** What the running app does for its command socket. */
export interface CommandSocketHandlers extends SyncHandlers, ExchangeHandlers {
  execute(command: Command): CommandResult;
  list(): ListSource;
  sounds(): readonly SoundChoice[] | Promise<readonly SoundChoice[]>;
  check(): Promise<WakeCheck>;
  history(wish: { readonly since: LocalDate | null; readonly limit: number }): ToldHistory;
  /** Shows the main window. */
  show(): void;
  /** The language the person reads, already resolved. */
  language(): Language;
  readonly appVersion: string;
}

/** What it does about account and sync. */
export interface SyncHandlers {
  account(): Promise<AccountStanding>;
  signIn(wish: RequestArgument<'account:sign-in'>): Promise<AccountResult>;
  signOut(wish: RequestArgument<'account:sign-out'>): Promise<AccountResult>;
  /** Resolves to whether the server answered with all that it has. */
  syncNow(): Promise<boolean>;
  status(): Promise<StatusReport>;
}

/** What it does about files in and out. Paths are absolute. */
export interface ExchangeHandlers {
  exportText(format: ExportFormat): Promise<AnswerValue<'export-text'>>;
  exportFile(format: ExportFormat, path: string): Promise<AnswerValue<'export-file'>>;
  /** `path` null: where the old client's files were found. */
  importOpen(path: string | null, isOldClient: boolean): Promise<AnswerValue<'import-open'>>;
  importApply(token: string): Promise<AnswerValue<'import-apply'>>;
}

/** The part of a snapshot that `list` tells, and the instant it was made. */
export interface ListSource {
  readonly now: EpochMs;
  readonly snapshot: Pick<Snapshot, 'items' | 'rings' | 'nextDue' | 'zone'>;
}

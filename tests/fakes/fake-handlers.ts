import type { AccountStanding } from '#main/cli/account-messages.ts';
import type { CommandSocketHandlers } from '#main/cli/handlers.ts';
import type { AnswerValue } from '#main/cli/messages.ts';
import type { StatusReport } from '#main/cli/status-messages.ts';
import { type StatusSource, statusReport } from '#main/cli/status-report.ts';
import type { Command, CommandResult } from '#shared/domain/commands.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Language } from '#shared/domain/languages.ts';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import type { ToldHistory } from '#shared/history/exported-entry.ts';
import { exportedEntry } from '#shared/history/exported-entry.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { RequestArgument } from '#shared/ipc/contract.ts';
import type { ExportFormat } from '#shared/ipc/exchange.ts';
import { type AccountResult, SIGNED_OUT } from '#shared/ipc/sync.ts';
import type { WakeCheck } from '#shared/ipc/wake-check.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { wallTime } from '#shared/time/wall-time.ts';

/** 2026-11-23T06:00Z, seven in the morning in Warsaw. */
export const NOW = epochMs(Date.UTC(2026, 10, 23, 6));

const device = {
  scheduleSince: NOW,
  knownSince: NOW,
  volume: null,
  outputDeviceId: null,
  doNotDisturb: null,
  presetSeconds: null,
};
const common = {
  enabled: true,
  playSound: true,
  showPopup: true,
  customSound: null,
  createdAt: NOW,
  updatedAt: NOW,
  version: 0,
};

export function storedAlarm(
  id: string,
  label: string,
  changes: Partial<StoredItem['item']> = {},
): StoredItem {
  const alarm = { ...common, id, label, type: 'alarm', alarmTime: wallTime('07:30') } as const;
  return { item: { ...alarm, recurrence: 'weekdays', days: [], ...changes } as StoredItem['item'], device };
}

export function storedTimer(
  id: string,
  label: string,
  changes: Partial<StoredItem['item']> = {},
): StoredItem {
  const timer = {
    ...common,
    id,
    label,
    type: 'timer',
    durationSeconds: 1500,
    remainingSeconds: null,
  } as const;
  return { item: { ...timer, repeat: false, startedAt: NOW, ...changes } as StoredItem['item'], device };
}

export function ringOf(stored: StoredItem, state: OccurrenceState): Occurrence {
  const { id, type, label } = stored.item;
  const counts = { snoozeCount: 0, alsoMissed: 0, reportSeen: false };
  return { itemId: id, due: NOW, itemType: type, label, state, firstRangAt: NOW, ...counts };
}

const NO_METRICS = {
  ...{ connections: 0, reconnects: 0, eventsReceived: 0, errors: 0, lists: 0, pushes: 0 },
  ...{ roundTripMs: null, lastHeartbeatAt: null, lastConnectedAt: null, lastTrouble: null },
  ...{ lastListAt: null, nextListAt: null },
};

/** What `statusReport` is made of where nobody is signed in. */
export const SIGNED_OUT_STATUS: StatusSource = {
  now: NOW,
  zone: 'Europe/Warsaw',
  view: SIGNED_OUT,
  details: { waiting: [], conflicts: [], metrics: NO_METRICS },
  parked: 0,
};

/** An app of plain values behind the command socket; remembers what it was told to do. */
export class FakeHandlers implements CommandSocketHandlers {
  readonly appVersion = '1.2.3';
  readonly executed: Command[] = [];
  items: StoredItem[] = [];
  rings: Occurrence[] = [];
  nextDue: Record<string, EpochMs> = {};
  result: CommandResult = { ok: true };
  wakeCheck: WakeCheck = { level: 'ok', findings: [] };
  standing: AccountStanding = {
    shown: null,
    isSignedIn: false,
    keeping: null,
    localItems: 0,
    waiting: 0,
  };
  readonly signedIn: RequestArgument<'account:sign-in'>[] = [];
  readonly signedOut: RequestArgument<'account:sign-out'>[] = [];
  syncs = 0;
  isListed = true;
  report: StatusReport = statusReport(SIGNED_OUT_STATUS);
  accountResult: AccountResult = { ok: true };
  readonly exported: [ExportFormat, string][] = [];
  exportResult: AnswerValue<'export-file'> = { ok: true, name: 'x.json', alarms: 2, timers: 1, leftOut: 0 };
  readonly opened: [string | null, boolean][] = [];
  openResult: AnswerValue<'import-open'> = { ok: false, error: 'unreadable' };
  readonly applied: string[] = [];
  importResult: AnswerValue<'import-apply'> = { ok: true, added: 1, changed: 0, settings: 0, rings: 0 };
  spoken: Language = 'en';
  shown = 0;
  entries: HistoryEntry[] = [];
  readonly historyWishes: { readonly since: LocalDate | null; readonly limit: number }[] = [];

  execute(command: Command): CommandResult {
    this.executed.push(command);
    return this.result;
  }

  list() {
    const { items, rings, nextDue } = this;
    return { now: NOW, snapshot: { items, rings, nextDue, zone: 'Europe/Warsaw' } };
  }

  sounds() {
    return [
      { name: 'pobudka-dawn.ogg', origin: 'built-in' },
      { name: 'rooster.mp3', origin: 'own' },
    ] as const;
  }

  check(): Promise<WakeCheck> {
    return Promise.resolve(this.wakeCheck);
  }

  history(wish: { readonly since: LocalDate | null; readonly limit: number }): ToldHistory {
    this.historyWishes.push(wish);
    return { version: 1, zone: 'Europe/Warsaw', entries: this.entries.map(exportedEntry) };
  }

  async exportText(format: ExportFormat) {
    return { text: `a ${format} text\n`, alarms: 1, timers: 0, leftOut: 0 };
  }

  exportFile(format: ExportFormat, path: string) {
    this.exported.push([format, path]);
    return Promise.resolve(this.exportResult);
  }

  importOpen(path: string | null, isOldClient: boolean) {
    this.opened.push([path, isOldClient]);
    return Promise.resolve(this.openResult);
  }

  importApply(token: string) {
    this.applied.push(token);
    return Promise.resolve(this.importResult);
  }

  account(): Promise<AccountStanding> {
    return Promise.resolve(this.standing);
  }

  signIn(wish: RequestArgument<'account:sign-in'>): Promise<AccountResult> {
    this.signedIn.push(wish);
    return Promise.resolve(this.accountResult);
  }

  signOut(wish: RequestArgument<'account:sign-out'>): Promise<AccountResult> {
    this.signedOut.push(wish);
    return Promise.resolve(this.accountResult);
  }

  syncNow(): Promise<boolean> {
    this.syncs += 1;
    return Promise.resolve(this.isListed);
  }

  status(): Promise<StatusReport> {
    return Promise.resolve(this.report);
  }

  show(): void {
    this.shown += 1;
  }

  language(): Language {
    return this.spoken;
  }
}

import { z } from 'zod';
import type { CommandResult } from '../domain/commands.ts';
import { commandSchema } from '../domain/commands.ts';
import { itemIdSchema } from '../domain/item.ts';
import type { About } from './about.ts';
import {
  applySchema,
  type BackupView,
  type ExchangeProgress,
  type ExportResult,
  exportSchema,
  type ImportResult,
  type OpenResult,
  openBackupSchema,
  openSchema,
  type UndoResult,
  undoSchema,
} from './exchange.ts';
import {
  type HistoryExportResult,
  type HistoryOverview,
  type HistoryPage,
  historyExportSchema,
  historyPageSchema,
  historySummarySchema,
} from './history.ts';
import type { Changes, Snapshot } from './snapshot.ts';
import {
  type AccountResult,
  forgotSchema,
  holdSchema,
  registerSchema,
  resetSchema,
  restoreValueSchema,
  retrySchema,
  type SignInOptions,
  type SyncDetails,
  signInSchema,
  signOutSchema,
  verifySchema,
} from './sync.ts';
import type { WakeCheck } from './wake-check.ts';

/** Which page may use a channel. */
export type PageName = 'main' | 'ring' | 'sound' | 'timer';

export interface SoundChoice {
  /** What goes into `customSound`. */
  readonly name: string;
  readonly origin: 'built-in' | 'own';
}

export type SoundImportResult =
  | { readonly ok: true; readonly sound: SoundChoice }
  | {
      readonly ok: false;
      readonly reason: 'cancelled' | 'too-large' | 'not-a-sound' | 'unreadable' | 'too-many';
    };

export type SoundTestResult = { readonly heard: 'playing' | 'playing-elsewhere' | 'system-player' | 'beep' };

const nothing = z.undefined();
const outputDevice = z.strictObject({ id: z.string().max(200), label: z.string().max(500) });
const soundTest = z.strictObject({
  sound: z.string().max(200).nullable(),
  itemType: z.enum(['alarm', 'timer']),
  volume: z.number().min(0).max(1).nullable(),
  outputDeviceId: z.string().max(200).nullable(),
});

/** Requests from a page: channel → who may ask, and the schema of the one argument. Answers are typed below. */
export const requests = {
  'app:snapshot': { pages: ['main', 'ring', 'timer'], argument: nothing },
  'app:execute': { pages: ['main', 'ring'], argument: commandSchema },
  'app:wake-check': { pages: ['main'], argument: nothing },
  'about:read': { pages: ['main'], argument: nothing },
  /** A text without secrets, for a report. */
  'about:diagnostics': { pages: ['main'], argument: nothing },
  'about:open-logs': { pages: ['main'], argument: nothing },
  'account:options': { pages: ['main'], argument: nothing },
  'account:sign-in': { pages: ['main'], argument: signInSchema },
  'account:register': { pages: ['main'], argument: registerSchema },
  'account:verify': { pages: ['main'], argument: verifySchema },
  'account:forgot-password': { pages: ['main'], argument: forgotSchema },
  'account:reset-password': { pages: ['main'], argument: resetSchema },
  'account:sign-out': { pages: ['main'], argument: signOutSchema },
  'account:bring-local-items': { pages: ['main'], argument: nothing },
  'sync:now': { pages: ['main'], argument: nothing },
  'sync:hold': { pages: ['main'], argument: holdSchema },
  'sync:details': { pages: ['main'], argument: nothing },
  /** Tries a parked edit again, or all of them (null). */
  'sync:retry': { pages: ['main'], argument: retrySchema },
  'sync:restore-value': { pages: ['main'], argument: restoreValueSchema },
  'sync:notices-seen': { pages: ['main'], argument: nothing },
  /** The application's ping, on request. */
  'sync:ping': { pages: ['main'], argument: nothing },
  /** A text without secrets, for a report. */
  'sync:report': { pages: ['main'], argument: nothing },
  'history:page': { pages: ['main'], argument: historyPageSchema },
  'history:overview': { pages: ['main'], argument: historySummarySchema },
  'history:clear': { pages: ['main'], argument: nothing },
  /** Opens the system's file dialog; the page never names a path. */
  'history:export': { pages: ['main'], argument: historyExportSchema },
  /** Opens the system's dialog; the page never names a path. */
  'exchange:export': { pages: ['main'], argument: exportSchema },
  /** Ends the writing of a file, of whatever kind. */
  'export:cancel': { pages: ['main'], argument: nothing },
  /** Plans an import; nothing is changed. */
  'exchange:open': { pages: ['main'], argument: openSchema },
  'exchange:backups': { pages: ['main'], argument: nothing },
  'exchange:open-backup': { pages: ['main'], argument: openBackupSchema },
  'exchange:apply': { pages: ['main'], argument: applySchema },
  /** Ends what is being read or prepared. */
  'exchange:cancel': { pages: ['main'], argument: nothing },
  'exchange:undo': { pages: ['main'], argument: undoSchema },
  /** Whether the old client kept anything on this computer. */
  'exchange:old-client-found': { pages: ['main'], argument: nothing },
  'sounds:list': { pages: ['main'], argument: nothing },
  /** Opens the system's file dialog; the page never names a path. */
  'sounds:import': { pages: ['main'], argument: nothing },
  'sounds:test': { pages: ['main'], argument: soundTest },
  'sounds:stop-test': { pages: ['main'], argument: nothing },
  /** The ring window asks for a height that fits its rings, in CSS pixels. */
  'ring:fit': { pages: ['ring'], argument: z.int().min(100).max(1200) },
  /** Shows a timer in the small window on top as well. */
  'timer:show': { pages: ['main'], argument: z.strictObject({ id: itemIdSchema }) },
  /** Which timers the small window was opened for. */
  'timer:shown': { pages: ['timer'], argument: nothing },
  /** Acts on one of the timers shown in the small window, and on no other. */
  'timer:act': {
    pages: ['timer'],
    argument: z.strictObject({
      id: itemIdSchema,
      action: z.enum(['pause', 'resume', 'add-minute', 'add-five-minutes']),
    }),
  },
  /** Takes one timer out of the small window, or all of them (null), which closes it. */
  'timer:hide': { pages: ['timer'], argument: z.strictObject({ id: itemIdSchema.nullable() }) },
  /** Said by the sound page after it has proven that it can play, and again when outputs have come or gone. */
  'sound:ready': { pages: ['sound'], argument: z.strictObject({ outputs: z.array(outputDevice).max(100) }) },
  'sound:outcome': {
    pages: ['sound'],
    argument: z.strictObject({
      key: z.string().max(200),
      outcome: z.enum(['playing', 'playing-elsewhere', 'no-output', 'not-decodable', 'died']),
      detail: z.string().max(500),
    }),
  },
} as const satisfies Record<string, { pages: readonly PageName[]; argument: z.ZodType }>;

export type RequestChannel = keyof typeof requests;
export type RequestArgument<C extends RequestChannel> = z.output<(typeof requests)[C]['argument']>;

export interface RequestAnswers {
  'app:snapshot': Snapshot;
  'app:execute': CommandResult;
  'app:wake-check': WakeCheck;
  'about:read': About;
  'about:diagnostics': string;
  /** Whether the system showed the folder. */
  'about:open-logs': boolean;
  'account:options': SignInOptions;
  'account:sign-in': AccountResult;
  'account:register': AccountResult;
  'account:verify': AccountResult;
  'account:forgot-password': AccountResult;
  'account:reset-password': AccountResult;
  'account:sign-out': AccountResult;
  'account:bring-local-items': CommandResult;
  /** Whether the server answered. */
  'sync:now': boolean;
  'sync:hold': undefined;
  'sync:details': SyncDetails;
  'sync:retry': undefined;
  'sync:restore-value': CommandResult;
  'sync:notices-seen': undefined;
  /** Milliseconds; null without an answer. */
  'sync:ping': number | null;
  'sync:report': string;
  'history:page': HistoryPage;
  'history:overview': HistoryOverview;
  /** How many entries are gone; null if the disk refused, and then none are. */
  'history:clear': number | null;
  'history:export': HistoryExportResult;
  'exchange:export': ExportResult;
  'export:cancel': undefined;
  'exchange:open': OpenResult;
  'exchange:backups': readonly BackupView[];
  'exchange:open-backup': OpenResult;
  'exchange:apply': ImportResult;
  'exchange:cancel': undefined;
  'exchange:undo': UndoResult;
  'exchange:old-client-found': boolean;
  'sounds:list': readonly SoundChoice[];
  'sounds:import': SoundImportResult;
  'sounds:test': SoundTestResult;
  'sounds:stop-test': undefined;
  'ring:fit': undefined;
  /** Whether it is shown there now. */
  'timer:show': boolean;
  'timer:shown': { readonly ids: readonly string[] };
  'timer:act': CommandResult;
  'timer:hide': undefined;
  'sound:ready': undefined;
  'sound:outcome': undefined;
}

/** Events to pages. */
export interface Events {
  'app:changes': Changes;
  'exchange:progress': ExchangeProgress;
  /** How much of a file is written (0–1); null: nothing is being written any more. */
  'export:progress': { readonly share: number | null };
  /** Which active rings the ring window lists, and whether it must flash because nothing sounds. */
  'ring:flash': { readonly flash: boolean };
  /** Asks the main window to show something: an editor from the menu or tray, or a page. */
  'main:open': {
    readonly what:
      | 'new-alarm'
      | 'new-timer'
      | 'quick-entry'
      | 'settings'
      | 'missed'
      | 'sync'
      | 'shortcuts'
      | 'page-lists'
      | 'page-day'
      | 'page-history'
      | 'search'
      | 'pause'
      | 'full-timer';
  };
  /** The native menu's undo and redo. */
  'main:change': { readonly what: 'undo' | 'redo' };
  /** The global shortcut or a click on the notification brought the ring window forward: its keys count at once. */
  'ring:armed': undefined;
  /** Which timers the small window shows, the first at the top. */
  'timer:shown': { readonly ids: readonly string[] };
  'sound:play': {
    readonly key: string;
    /** An `app://` address of a sound. */
    readonly url: string;
    readonly volume: number;
    readonly fadeInSeconds: number;
    readonly outputDeviceId: string | null;
    readonly loop: boolean;
  };
  'sound:stop': { readonly key: string };
}

/** Events each page may hear. */
export const pageEvents = {
  main: ['app:changes', 'main:open', 'main:change', 'exchange:progress', 'export:progress'],
  ring: ['app:changes', 'ring:flash', 'ring:armed'],
  sound: ['sound:play', 'sound:stop'],
  timer: ['app:changes', 'timer:shown'],
} as const satisfies Record<PageName, readonly (keyof Events)[]>;

/** What the preload puts on `window.pobudka`; nothing else is exposed. */
export interface Bridge {
  readonly page: PageName;
  request<C extends RequestChannel>(channel: C, argument: RequestArgument<C>): Promise<RequestAnswers[C]>;
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void;
}

/** A request's answer on the wire between processes; a refusal reaches the page as a rejected promise. */
export type RequestReply<C extends RequestChannel> =
  | { readonly ok: true; readonly value: RequestAnswers[C] }
  | {
      readonly ok: false;
      readonly refusal: 'unknown-channel' | 'wrong-sender' | 'too-large' | 'invalid' | 'failed';
    };

/** The largest request accepted, in UTF-16 code units of its JSON form: ten thousand of the longest ids fit. */
export const MAX_REQUEST_LENGTH = 1_048_576;

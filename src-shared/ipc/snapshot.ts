import type { StoredItem } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Settings } from '../domain/settings.ts';
import type { StepsView } from '../domain/step.ts';
import type { EpochMs } from '../time/instant.ts';
import type { SyncView } from './sync.ts';

/** The earliest instant at which something will ring. */
export interface NextRing {
  readonly itemId: string;
  readonly label: string;
  readonly due: EpochMs;
  readonly reason: 'due' | 'snoozed';
}

/** What the environment offers, as far as the pages need to know. */
export interface Environment {
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly systemLocale: string;
  /** A tray that the person can reach; without one the window minimises instead of hiding. */
  readonly hasTray: boolean;
  readonly appVersion: string;
  /** Set when the store was damaged at start and restored or made anew. */
  readonly storeNotice: StoreNotice | null;
  /** Whether the system lets us hold off sleep. */
  readonly canHoldSleep: boolean;
  /** Whether the system gave us the keys for the quick entry; `taken` where they are another's. */
  readonly quickEntryShortcut: 'none' | 'held' | 'taken';
}

export type StoreNotice =
  | { readonly kind: 'restored'; readonly backupTakenAt: EpochMs; readonly setAsideAs: string }
  | { readonly kind: 'started-empty'; readonly setAsideAs: string };

/** Everything a window shows, at one moment. */
export interface Snapshot {
  /** Counts changes; a `Changes` with `revision` n + 1 follows snapshot or changes n. A gap asks for a new snapshot. */
  readonly revision: number;
  readonly items: readonly StoredItem[];
  /** Ringing and snoozed occurrences, oldest first. */
  readonly rings: readonly Occurrence[];
  /** Next due instant per enabled item, by item id; skipped ones are already left out. */
  readonly nextDue: Readonly<Record<string, EpochMs>>;
  /** Occurrences that will not ring because the person skipped them, still ahead. */
  readonly skipped: readonly Occurrence[];
  readonly next: NextRing | null;
  readonly missed: readonly Occurrence[];
  readonly settings: Settings;
  readonly environment: Environment;
  readonly sync: SyncView;
  readonly steps: StepsView;
  /** The main process's zone when this was made; a zone change makes new changes. */
  readonly zone: string;
}

/** What changed since the last revision; absent fields did not. */
export interface Changes {
  readonly revision: number;
  readonly put?: readonly StoredItem[];
  readonly removed?: readonly string[];
  /** New next due instants of the changed items; null = none. */
  readonly nextDue?: Readonly<Record<string, EpochMs | null>>;
  readonly rings?: readonly Occurrence[];
  readonly skipped?: readonly Occurrence[];
  readonly next?: NextRing | null;
  readonly missed?: readonly Occurrence[];
  readonly settings?: Settings;
  readonly environment?: Environment;
  readonly sync?: SyncView;
  readonly steps?: StepsView;
  readonly zone?: string;
}

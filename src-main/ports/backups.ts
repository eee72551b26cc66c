import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Account } from './sync-store.ts';

/** A backup of the store that a person could go back to. */
export interface KeptBackup {
  readonly number: number;
  readonly takenAt: EpochMs;
}

/** What a backup holds of one account, or of the local profile. */
export interface BackupContent {
  readonly items: readonly StoredItem[];
  readonly settings: Settings;
  readonly rings: readonly Occurrence[];
}

/** The backups of the store. Reading one changes neither it nor the store. */
export interface KeptBackups {
  /** Newest first. */
  list(): readonly KeptBackup[];
  /** Null: it is gone, damaged, or of a newer app. `account` null: the local profile. At most `maxRings` past rings. */
  read(number: number, account: Account | null, maxRings: number): BackupContent | null;
}

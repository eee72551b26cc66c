import type { StoredItem } from '#shared/domain/item.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { SoundChoice } from '#shared/ipc/contract.ts';
import type { NextRing } from '#shared/ipc/snapshot.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ClockReading, IdleSleepReading, VolumeReading } from '../ports/probes.ts';
import type { OutputDevice } from '../ports/sound-player.ts';

/** What the app itself knows at one moment. */
export interface AppFacts {
  readonly now: EpochMs;
  readonly next: NextRing | null;
  /** The item behind `next`. */
  readonly item: StoredItem | null;
  readonly settings: Settings;
  readonly sounds: readonly SoundChoice[];
  /** Whether the system lets us hold off sleep. */
  readonly canHoldSleep: boolean;
  /** Whether the app really is among the programs started at login. */
  readonly startsAtLogin: boolean;
  readonly hasTray: boolean;
}

export interface SystemFacts {
  /** null = not known, or not asked because no certain one is wanted. */
  readonly outputDevices: readonly OutputDevice[] | null;
  readonly volume: VolumeReading;
  readonly idleSleep: IdleSleepReading;
  readonly clock: ClockReading;
  readonly doNotDisturb: boolean | 'unknown';
}

export type WakeFacts = AppFacts & SystemFacts;

/** The output device the next ring asks for; null = the system's usual one. */
export function wantedOutput({ item, settings }: AppFacts): string | null {
  return item?.device.outputDeviceId ?? settings.outputDeviceId;
}

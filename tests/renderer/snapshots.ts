import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { NO_STEPS } from '#shared/domain/step.ts';
import type { Snapshot } from '#shared/ipc/snapshot.ts';
import { SIGNED_OUT } from '#shared/ipc/sync.ts';

/** A snapshot with nothing in it but what is given. */
export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    revision: 1,
    items: [],
    rings: [],
    nextDue: {},
    skipped: [],
    next: null,
    missed: [],
    settings: DEFAULT_SETTINGS,
    sync: SIGNED_OUT,
    steps: NO_STEPS,
    environment: {
      platform: 'linux',
      systemLocale: 'en-US',
      hasTray: true,
      appVersion: '1.0.0',
      storeNotice: null,
      canHoldSleep: true,
      quickEntryShortcut: 'none',
    },
    zone: 'Europe/Warsaw',
    ...change,
  };
}

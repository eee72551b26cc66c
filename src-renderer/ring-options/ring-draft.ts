import type { DoNotDisturb } from '#shared/domain/do-not-disturb.ts';
import type { StoredItem } from '#shared/domain/item.ts';

/** How an item makes itself known, as its editor holds it. Null follows the settings. */
export interface RingDraft {
  readonly playSound: boolean;
  readonly showPopup: boolean;
  readonly customSound: string | null;
  readonly volume: number | null;
  readonly outputDeviceId: string | null;
  readonly doNotDisturb: DoNotDisturb | null;
}

export const newRingDraft: RingDraft = {
  playSound: true,
  showPopup: true,
  customSound: null,
  volume: null,
  outputDeviceId: null,
  doNotDisturb: null,
};

export function ringDraftOf({ item, device }: StoredItem): RingDraft {
  const { playSound, showPopup, customSound } = item;
  const { volume, outputDeviceId, doNotDisturb } = device;
  return { playSound, showPopup, customSound, volume, outputDeviceId, doNotDisturb };
}

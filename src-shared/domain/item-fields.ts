import type { EpochMs } from '../time/instant.ts';
import type { DoNotDisturb } from './do-not-disturb.ts';
import type { DeviceState, Item } from './item.ts';

/** The fields that commands for alarms and timers have in common; what is absent stays as it is. */
interface RingOptions {
  readonly label?: string | undefined;
  readonly playSound?: boolean | undefined;
  readonly showPopup?: boolean | undefined;
  readonly customSound?: string | null | undefined;
  readonly volume?: number | null | undefined;
  readonly outputDeviceId?: string | null | undefined;
  readonly doNotDisturb?: DoNotDisturb | null | undefined;
}

type SharedFields = Pick<Item, 'label' | 'playSound' | 'showPopup' | 'customSound'>;

/** The item's fields with those that a command gives. */
export function withItemFields<T extends SharedFields>(item: T, options: RingOptions): T {
  return {
    ...item,
    label: options.label ?? item.label,
    playSound: options.playSound ?? item.playSound,
    showPopup: options.showPopup ?? item.showPopup,
    customSound: options.customSound === undefined ? item.customSound : options.customSound,
  };
}

/** The device's own fields with those that a command gives. */
export function withDeviceFields(device: DeviceState, options: RingOptions): DeviceState {
  return {
    ...device,
    volume: options.volume === undefined ? device.volume : options.volume,
    outputDeviceId: options.outputDeviceId === undefined ? device.outputDeviceId : options.outputDeviceId,
    doNotDisturb: options.doNotDisturb === undefined ? device.doNotDisturb : options.doNotDisturb,
  };
}

/** What this device knows of an item that a person made on it at `now`. */
export function freshDevice(now: EpochMs): DeviceState {
  const follows = { volume: null, outputDeviceId: null, doNotDisturb: null };
  return { scheduleSince: now, knownSince: now, ...follows, presetSeconds: null };
}

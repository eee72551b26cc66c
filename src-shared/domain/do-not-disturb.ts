import { z } from 'zod';

/** What a ring does while the system is in do-not-disturb: sound all the same, or stay silent and out of sight. */
export const doNotDisturbSchema = z.enum(['ring-through', 'obey']);
export type DoNotDisturb = z.infer<typeof doNotDisturbSchema>;

interface Wish<T> {
  readonly doNotDisturb: T;
}

/** Whether an item obeys: its own wish, or the settings' where it has none. */
export function obeysDoNotDisturb(device: Wish<DoNotDisturb | null>, settings: Wish<DoNotDisturb>): boolean {
  return (device.doNotDisturb ?? settings.doNotDisturb) === 'obey';
}

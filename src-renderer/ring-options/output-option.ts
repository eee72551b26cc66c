import type { Translate } from '#shared/messages/translate.ts';
import type { Option } from '../ui/fields/Choice.tsx';

export interface OutputDevice {
  readonly id: string;
  readonly label: string;
}

/** Chromium's name for whatever output the system uses at the time. */
const SYSTEM_DEFAULT = 'default';
export const FOLLOW = 'follow';

/**
 * The outputs to choose from. `FOLLOW` stands for null: the settings for an item, the system's default for the
 * settings. A device in use that is not connected stays in the list, so that it is not lost by looking at it.
 */
export function outputOptions(
  t: Translate,
  devices: readonly OutputDevice[],
  value: string | null,
  owner: 'item' | 'settings',
): readonly Option<string>[] {
  const isGone = value !== null && !devices.some(({ id }) => id === value);
  return [
    { id: FOLLOW, text: t(owner === 'item' ? 'ui.output.follow' : 'ui.output.default') },
    ...devices
      .filter(({ id }) => id !== SYSTEM_DEFAULT || owner === 'item')
      .map(({ id, label }) => ({ id, text: id === SYSTEM_DEFAULT ? t('ui.output.default') : label })),
    ...(isGone ? [{ id: value, text: t('ui.output.gone') }] : []),
  ];
}

import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';

/** The settings that a section resets. */
export type ResetKeys = readonly (keyof SettingsPatch & keyof Settings)[];

/** The patch that brings a section back to how it came; null where nothing differs. */
export function resetPatch(settings: Settings, keys: ResetKeys): SettingsPatch | null {
  const changed = keys.filter((key) => settings[key] !== DEFAULT_SETTINGS[key]);
  return changed.length === 0 ? null : pick(DEFAULT_SETTINGS, changed);
}

/** The same settings as they are now, to take a reset back. */
export function pick(settings: Settings, keys: ResetKeys): SettingsPatch {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import type { StoreWrite } from '../ports/record-store.ts';

export function settingsWrites(here: Settings, patch: SettingsPatch): StoreWrite[] {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (given.length === 0) return [];
  return [{ kind: 'put-settings', settings: { ...here, ...Object.fromEntries(given) } }];
}

/** The settings of before an import, for those that are still as the import left them. */
export function settingsBack(
  { before, patch }: { readonly before: Settings; readonly patch: SettingsPatch },
  here: Settings,
): SettingsPatch {
  const was: Readonly<Record<string, unknown>> = { ...before };
  const is: Readonly<Record<string, unknown>> = { ...here };
  const untouched = Object.entries(patch).filter(([key, value]) => is[key] === value);
  return Object.fromEntries(untouched.map(([key]) => [key, was[key]]));
}

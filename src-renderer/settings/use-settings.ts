import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import { execute } from '../commands.ts';
import { useProjection } from '../stores/app-store.ts';

/** The settings and the way to change some of them; a change applies at once. */
export function useSettings(): { settings: Settings; change: (patch: SettingsPatch) => void } {
  const settings = useProjection((projection) => projection.settings);
  return { settings, change: (patch) => void execute({ kind: 'change-settings', patch }) };
}

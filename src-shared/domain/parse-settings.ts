import { DEFAULT_SETTINGS } from './default-settings.ts';
import { type Settings, settingsSchema } from './settings.ts';

/** Reads settings from elsewhere (rows, files): what is missing or unfit takes its default and is named in `rejected`. */
export function parseSettings(foreign: Readonly<Record<string, unknown>>): {
  settings: Settings;
  rejected: string[];
} {
  const accepted: Record<string, unknown> = {};
  const rejected: string[] = [];
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    if (!(key in foreign)) continue;
    const parsed = schema.safeParse(foreign[key]);
    if (parsed.success) accepted[key] = parsed.data;
    else rejected.push(key);
  }
  return { settings: { ...DEFAULT_SETTINGS, ...accepted }, rejected };
}

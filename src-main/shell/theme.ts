import { nativeTheme } from 'electron';
import type { Settings } from '#shared/domain/settings.ts';

/** Makes native menus, dialogs and `prefers-color-scheme` follow the person's choice. */
export function applyTheme(theme: Settings['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}

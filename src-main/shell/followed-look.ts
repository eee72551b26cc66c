import type { Settings } from '#shared/domain/settings.ts';
import { applyTheme } from './theme.ts';

/** Theme and language as they were last applied: a menu that is made anew closes under the mouse. */
export function createFollowedLook(languageChanged: () => void) {
  let followed: Pick<Settings, 'theme' | 'language'> | null = null;
  return {
    follow({ theme, language }: Settings) {
      if (theme !== followed?.theme) applyTheme(theme);
      if (language !== followed?.language) languageChanged();
      followed = { theme, language };
    },
  };
}

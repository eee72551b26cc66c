import type { Translate } from '#shared/messages/translate.ts';

export type CliEnvironment = Readonly<Record<string, string | undefined>>;

/** Whether there is a display to start Electron on. Asked before its start-up: without one it crashes. */
export function hasDisplay(env: CliEnvironment, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** One line for stderr, beside exit code 69. */
export function noDisplayMessage(translate: Translate): string {
  return `pobudka: ${translate('cli.no-display')}\n`;
}

/** The system's locale as far as it is known before Electron is ready. */
export function environmentLocale(env: CliEnvironment): string {
  const posix = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return posix || new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** What of the process's surroundings decides whether sleep can be held off. */
export interface SystemSession {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** The desktops whose session service Chromium asks; on others its request goes nowhere, without an error. */
const ASKED_DESKTOPS = new Set(['GNOME', 'UNITY', 'X-CINNAMON', 'DEEPIN', 'PANTHEON', 'UKUI', 'KDE', 'XFCE']);

/** Whether a request to stay awake reaches anyone. Windows and macOS always listen; on Linux a session bus and a known desktop must be there. */
export function sleepCanBeHeld({ platform, env, exists }: SystemSession): boolean {
  if (platform !== 'linux') return true;
  const runtimeDir = env.XDG_RUNTIME_DIR;
  const hasBus =
    Boolean(env.DBUS_SESSION_BUS_ADDRESS) || (runtimeDir !== undefined && exists(`${runtimeDir}/bus`));
  const desktops = (env.XDG_CURRENT_DESKTOP ?? '').toUpperCase().split(':');
  return hasBus && desktops.some((desktop) => ASKED_DESKTOPS.has(desktop));
}

import type { TrayHost } from '../../ports/tray-host.ts';

/** Windows and macOS always have one; elsewhere the session bus knows. */
export function trayHost(platform: NodeJS.Platform): TrayHost {
  if (platform === 'win32' || platform === 'darwin') return ALWAYS;
  return { watch: watchSessionBus };
}

const ALWAYS: TrayHost = {
  watch(listener) {
    listener(true);
    return () => {};
  },
};

const ANSWER_MS = 2000;

/** Without a session bus, or without an answer from it, there is no tray to rely on. */
function watchSessionBus(listener: (present: boolean) => void): () => void {
  let told: boolean | null = null;
  let stopped = false;
  let disconnect = () => {};
  const tell = (present: boolean) => {
    if (stopped || told === present) return;
    told = present;
    listener(present);
  };
  const timer = setTimeout(() => tell(false), ANSWER_MS);
  // Loaded only here: the library is of no use on the other systems, nor to a command line.
  import('./status-notifier-watcher.ts')
    .then(({ followStatusNotifierWatcher }) => {
      if (stopped) return;
      disconnect = followStatusNotifierWatcher((present) => {
        clearTimeout(timer);
        tell(present);
      });
    })
    .catch(() => tell(false));
  return () => {
    stopped = true;
    clearTimeout(timer);
    disconnect();
  };
}

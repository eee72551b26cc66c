import { type Session, session } from 'electron';

/** Not written to the disk: it has no `persist:` before it. */
const PARTITION = 'pobudka-sync';

/**
 * A session for sync alone, as that of the pages blocks every network. It has the system's proxy and certificates, and
 * nothing else: no cache, no permissions, no downloads. To be called after Electron is ready.
 */
export function syncSession(): Session {
  const own = session.fromPartition(PARTITION, { cache: false });
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.on('will-download', (event) => event.preventDefault());
  return own;
}

/** The `fetch` of a session. A redirect that is not to be followed is an answer here, as it is elsewhere. */
export function sessionFetch(from: Session): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    try {
      return await from.fetch(url, init);
    } catch (error) {
      // Electron has no other sign of it. Where these words change, a redirect counts as no answer.
      const isRedirect = error instanceof Error && error.message === 'Redirect was cancelled';
      if (!isRedirect) throw error;
      return new Response(null, { status: 307 });
    }
  };
}

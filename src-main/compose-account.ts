import { join } from 'node:path';
import { systemDelay } from './adapters/electron/delay.ts';
import { sessionFetch, syncSession } from './adapters/electron/http.ts';
import { systemCipher } from './adapters/electron/secret-vault.ts';
import { createFetchHttp } from './adapters/net/fetch-http.ts';
import { SecretFile } from './adapters/secrets/secret-file.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { ApiClient } from './sync/api-client.ts';
import { AuthClient } from './sync/auth-client.ts';
import { StoredSession } from './sync/session.ts';

interface AccountParts {
  readonly userData: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The account and its calls. Touches neither the key store nor the network by itself. To be made after Electron is ready. */
export function composeAccount({ userData, clock, log }: AccountParts) {
  const http = createFetchHttp({ fetch: sessionFetch(syncSession()), clock, delay: systemDelay });
  const vault = new SecretFile({ path: join(userData, 'sign-in'), cipher: systemCipher, log });
  const session = new StoredSession({ http, vault, log });
  const auth = new AuthClient({ http, log });
  const api = new ApiClient({ http, session, clock, log });
  return { http, vault, session, auth, api };
}

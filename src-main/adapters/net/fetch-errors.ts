/** How Node and Chromium name a connection that the other side had closed. */
const LOST: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'ERR_CONNECTION_RESET',
  'ERR_CONNECTION_CLOSED',
  'ERR_EMPTY_RESPONSE',
]);
/** How they say that no connection came about: nothing of the request can have left. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_CONNECTION_REFUSED',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_PROXY_CONNECTION_FAILED',
]);

/** Whether an error of `fetch` says that an open connection was closed under the request. */
export function isLostConnection(error: unknown): boolean {
  return isNamedIn(LOST, error);
}

/** Whether an error of `fetch` says that the request never left. */
export function isNeverConnected(error: unknown): boolean {
  return isNamedIn(NEVER_CONNECTED, error);
}

function isNamedIn(names: ReadonlySet<string>, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error) ?? codeOf(error.cause);
  // Chromium's errors have no code of their own: their message is one.
  const [, name = ''] = /^net::(ERR_\w+)$/.exec(error.message) ?? [];
  return (code !== null && names.has(code)) || names.has(name);
}

function codeOf(error: unknown): string | null {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : null;
}

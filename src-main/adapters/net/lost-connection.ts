/** How Node and Chromium name a connection that the other side had closed. */
const NODE_CODES = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const CHROMIUM_CODES = new Set(['ERR_CONNECTION_RESET', 'ERR_CONNECTION_CLOSED', 'ERR_EMPTY_RESPONSE']);

/** Whether an error of `fetch` says that an open connection was closed under the request. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  const code = codeOf(error) ?? codeOf(cause);
  if (code !== null && NODE_CODES.has(code)) return true;
  // Chromium's errors have no code of their own: their message is one.
  const [, name = ''] = /^net::(ERR_\w+)$/.exec(error.message) ?? [];
  return CHROMIUM_CODES.has(name);
}

function codeOf(error: unknown): string | null {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : null;
}

/** Where the socket of a server is. `serverUrl` is an http(s) base without a slash at the end. What it gives holds the token. */
export function socketUrl(serverUrl: string, token: string): string {
  return `${serverUrl.replace(/^http/i, 'ws')}/api/alarms-timers/ws?token=${encodeURIComponent(token)}`;
}

/** A text from elsewhere without the token, in either spelling. */
export function withoutToken(text: string, token: string): string {
  if (token === '') return text;
  return text.replaceAll(token, '[redacted]').replaceAll(encodeURIComponent(token), '[redacted]');
}

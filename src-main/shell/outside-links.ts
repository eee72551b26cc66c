/** Hosts that a click in our pages may open in the person's browser. */
const ALLOWED_HOSTS: ReadonlySet<string> = new Set(['pobudka.app']);

/** Only https, parsed, on an allowed host, without a user, a password or a port in it. */
export function isAllowedOutside(address: string): boolean {
  if (address.length > 2000 || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return url.username === '' && url.password === '' && ALLOWED_HOSTS.has(url.hostname);
}

export type ServerAddress =
  /** Scheme, host, port where it is not the scheme's own, and path where there is one; no slash at the end. */
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'not-an-address' | 'insecure-address' };

interface WebAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
}
/** Every runtime has it, but the language's own types do not name it. */
declare const URL: new (text: string) => WebAddress;

const MAX_LENGTH = 500;
const NOT_AN_ADDRESS = { ok: false, why: 'not-an-address' } as const;
const INSECURE_ADDRESS = { ok: false, why: 'insecure-address' } as const;
/** Where the service's own paths begin: what a person copied may go on into them. */
const API_PATH = /\/api\/(?:alarms-timers|v1\/auth)(?:\/.*)?$/;

/**
 * The base address of a server as a person types it: `example.org`, `localhost:8470`, `https://example.org/sync/`, with or
 * without the service's paths. Without a scheme it is https, for this computer http; http to any other is insecure. A name or
 * password in it is refused, a query is cut.
 */
export function readServerAddress(text: string): ServerAddress {
  const typed = text.trim();
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(typed)?.[0] ?? '';
  const rest = typed.slice(scheme.length);
  // A backslash counts as a slash to URL parsers, and hides from people where the host ends.
  if (typed.length > MAX_LENGTH || /[\s\p{Cc}\\]/u.test(typed)) return NOT_AN_ADDRESS;
  // No host, or somebody's name before it.
  if (/^(?:[/?#]|$|[^/?#]*@)/.test(rest)) return NOT_AN_ADDRESS;
  if (scheme !== '') return checked(parse(typed));
  const secure = parse(`https://${rest}`);
  return checked(secure !== null && isLoopback(hostOf(secure)) ? parse(`http://${rest}`) : secure);
}

function parse(text: string): WebAddress | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function checked(address: WebAddress | null): ServerAddress {
  if (address === null || !/^https?:$/.test(address.protocol)) return NOT_AN_ADDRESS;
  const host = hostOf(address);
  if (host.split('.').includes('') || address.port === '0') return NOT_AN_ADDRESS;
  if (address.protocol === 'http:' && !isLoopback(host)) return INSECURE_ADDRESS;
  const port = address.port === '' ? '' : `:${address.port}`;
  const path = address.pathname.replace(/\/+$/, '').replace(API_PATH, '').replace(/\/+$/, '');
  return { ok: true, url: `${address.protocol}//${host}${port}${path}` };
}

/** Without the dot that a full name may end in: with and without it is one server. */
function hostOf({ hostname }: WebAddress): string {
  return hostname.replace(/\.$/, '');
}

/** Of a host as URL parsers write it: whatever way an IPv4 address was written, it has four decimal parts now. */
function isLoopback(host: string): boolean {
  return host === '[::1]' || /^(?:.+\.)?localhost$/.test(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const REDACTED = '[redacted]';
const MAX_DEPTH = 6;
const MAX_TEXT = 4_000;

/** Field names whose value is a secret, whatever it looks like. */
const SECRET_NAMES =
  /^(authorization|cookie|set-cookie|password|passwd|secret|(access|refresh|id)?_?-?token)$/i;

/** Secrets inside a text: URL parameters and JSON fields, an Authorization header, credentials in a URL, JWTs. */
const SECRET_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g, REDACTED],
  [
    /(["']?(?:access_?|refresh_?|id_?)?(?:token|password|secret)["']?\s*[=:]\s*["']?)[^\s"'&,;}#]+/gi,
    `$1${REDACTED}`,
  ],
  [
    /((?:proxy-)?authorization["']?\s*[=:]\s*["']?)(?:(?:bearer|basic|digest|token)\s+)?[^\s"',;}]+/gi,
    `$1${REDACTED}`,
  ],
  [/\b(bearer|basic)\s+[A-Za-z0-9+/_.~=-]{8,}/gi, `$1 ${REDACTED}`],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@]+@/gi, `$1${REDACTED}@`],
];

/** A text without anything that looks like a token or a password, cut to a bearable length. */
export function redactText(text: string): string {
  let clean = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  for (const [pattern, replacement] of SECRET_TEXTS) clean = clean.replace(pattern, replacement);
  return clean;
}

/** The same for any value, as something JSON can say. Errors become name, message and stack. Never throws. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') {
    return redactText(String(value));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[deep]';
  if (value instanceof Error) return redactError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 100).map((element) => redact(element, depth + 1));
  return redactFields(Object.entries(value), depth);
}

function redactError(error: Error, depth: number): unknown {
  const { name, message, stack, cause, ...rest } = error;
  const fields = Object.entries({ ...rest, name, message, stack, cause });
  return redactFields(
    fields.filter(([, field]) => field !== undefined),
    depth,
  );
}

function redactFields(fields: readonly (readonly [string, unknown])[], depth: number): unknown {
  return Object.fromEntries(
    fields.map(([name, field]) => [name, SECRET_NAMES.test(name) ? REDACTED : redact(field, depth + 1)]),
  );
}

import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import type { HttpReply } from '../../ports/http.ts';

/** The longest wait that a server can ask for. */
const MAX_WAIT_MS = 3_600_000;

/** An answer in the port's words. `text` is its whole body. */
export function toReply(response: Response, text: string, now: EpochMs): HttpReply {
  const serverDate = readHttpDate(response.headers.get('date'));
  return {
    status: response.status,
    body: parseJson(text),
    retryAfterMs: readRetryAfter(response.headers.get('retry-after'), serverDate ?? now),
    serverDate,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds, or a date, which is the server's and so counted from its own. */
function readRetryAfter(value: string | null, now: EpochMs): number | null {
  if (value === null) return null;
  const date = readHttpDate(value);
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : date === null ? null : date - now;
  return waitMs === null ? null : Math.min(Math.max(waitMs, 0), MAX_WAIT_MS);
}

/** Only the form in use (RFC 9110, IMF-fixdate): other texts might be read in the local zone. */
function readHttpDate(value: string | null): EpochMs | null {
  if (value === null || !/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value))
    return null;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? null : epochMs(ms);
}

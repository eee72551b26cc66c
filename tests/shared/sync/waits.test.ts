import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HTTP_BACKOFF, longestWaitMs, SOCKET_BACKOFF, waitMs } from '#shared/sync/backoff.ts';
import { nextPollMs, pollsNow, type Reach } from '#shared/sync/poll-policy.ts';

const SEED = { seed: 20_261_124, numRuns: 1000 };
const calm = { fraction: 0.5, retryAfterMs: null };

test('[SY33] the longest wait doubles up to its cap', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((failures) => longestWaitMs(failures, SOCKET_BACKOFF));
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
});

test('[SY33] a wait is anything from nothing to the longest, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double(), (failures, fraction) => {
      const wait = waitMs(failures, HTTP_BACKOFF, fraction);
      if (Number.isNaN(fraction)) return;
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(longestWaitMs(failures, HTTP_BACKOFF));
    }),
    SEED,
  );
  expect(waitMs(3, SOCKET_BACKOFF, 0)).toBe(0);
  expect(waitMs(3, SOCKET_BACKOFF, 0.5)).toBe(1000);
});

test.each<[Reach, number | null]>([
  [{ kind: 'live', failures: 0 }, 300_000],
  [{ kind: 'socket-down', failures: 0 }, 10_000],
  [{ kind: 'socket-down', failures: 2 }, 1000],
  [{ kind: 'socket-down', failures: 40 }, 30_000],
  [{ kind: 'signed-out' }, null],
  [{ kind: 'needs-sign-in' }, null],
])('[SY34] with %j the next list is in %s ms', (reach, ms) => {
  expect(nextPollMs(reach, calm)).toBe(ms);
});

test('[SY34] the server’s wish for patience and a person’s interval are kept', () => {
  const down: Reach = { kind: 'socket-down', failures: 0 };
  expect(nextPollMs(down, { fraction: 0, retryAfterMs: 60_000 })).toBe(60_000);
  expect(nextPollMs(down, calm, { liveMs: 1, socketDownMs: 2 })).toBe(2);
});

test('[SY35] what brings a list forward does so, only a person against the server’s wish', () => {
  const live: Reach = { kind: 'live', failures: 0 };
  expect(pollsNow(live, 'resumed', { retryAfterMs: null })).toBe(true);
  expect(pollsNow(live, 'sync-required', { retryAfterMs: 5 })).toBe(false);
  expect(pollsNow(live, 'asked-for', { retryAfterMs: 5 })).toBe(true);
  expect(pollsNow({ kind: 'signed-out' }, 'asked-for', { retryAfterMs: null })).toBe(false);
});

import type { Delay } from '#main/ports/delay.ts';

export interface FakeDelay {
  readonly delay: Delay;
  pass(ms: number): void;
  pending(): number;
  /** Milliseconds until the first of them, null if there is none. */
  nextInMs(): number | null;
}

/** Delays moved by hand. */
export function createFakeDelay(): FakeDelay {
  let now = 0;
  let waiting: { readonly at: number; readonly then: () => void }[] = [];
  return {
    delay(ms, then) {
      const entry = { at: now + ms, then };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((entry) => entry !== next);
        now = next.at;
        next.then();
      }
      now = end;
    },
    pending: () => waiting.length,
    nextInMs: () =>
      waiting.length === 0 ? null : Math.max(0, Math.min(...waiting.map(({ at }) => at)) - now),
  };
}

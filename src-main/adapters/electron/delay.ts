import type { Delay } from '../../ports/delay.ts';

/** A timer of the runtime. */
export const systemDelay: Delay = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

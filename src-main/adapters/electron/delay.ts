import type { Delay } from '../../ports/delay.ts';

export const systemDelay: Delay = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

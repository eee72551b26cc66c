import type { Clock } from '../../ports/clock.ts';
import type { Wakeup } from '../../ports/wakeup.ts';

/** The longest delay a timer of the runtime can hold; it would fire at once beyond that. */
const MAX_DELAY_MS = 2_147_483_647;

/** One timer of the runtime. It keeps the process alive: a wake-up is the reason the process is there. */
export function createWakeup(clock: Pick<Clock, 'now'>): Wakeup {
  let timer: NodeJS.Timeout | undefined;
  return {
    armAt(instant, wake) {
      clearTimeout(timer);
      const delayMs = Math.min(Math.max(instant - clock.now(), 0), MAX_DELAY_MS);
      timer = setTimeout(wake, delayMs);
    },
    disarm() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** The longest timer, in seconds: 1000 h − 1 s, well within the wire's 32 bits. */
export const MAX_TIMER_SECONDS = 3_599_999;

/** The farthest an alarm is shifted at once, in minutes: less than a day either way. */
export const MAX_SHIFT_MINUTES = 1439;

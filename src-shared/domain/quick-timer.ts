/** What a timer can be started from with one press: its length and its name; an empty name is the length in words. */
export interface QuickTimer {
  readonly label: string;
  readonly durationSeconds: number;
}

export const MAX_QUICK_TIMERS = 12;
export const MAX_RECENT_TIMERS = 5;

/** Those a person has made nothing of yet. */
export const DEFAULT_QUICK_TIMERS: readonly QuickTimer[] = [5, 10, 25].map((minutes) => ({
  label: '',
  durationSeconds: minutes * 60,
}));

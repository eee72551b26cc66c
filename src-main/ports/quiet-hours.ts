/** Whether the system is in do-not-disturb. Never makes a ring wait: it answers with what was read ahead. */
export interface QuietHours {
  /** As read a moment ago; unknown where nobody read ahead, the system does not say, or did not in time. */
  isOn(): boolean | 'unknown';
  /** A ring comes soon: reads now, and again and again until that is over. Cheap to call often. */
  readAhead(): void;
}

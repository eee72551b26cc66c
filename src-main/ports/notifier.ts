export interface Notice {
  /** One notification a key; showing again replaces it. */
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal' | 'critical';
  readonly silent: boolean;
  /** Button texts, shown where the system has buttons. */
  readonly actions: readonly string[];
  /** `action` is the index of the button, or null for a click on the notification itself. */
  onAction(action: number | null): void;
}

/** Desktop notifications. Showing one never throws. */
export interface Notifier {
  show(notice: Notice): void;
  close(key: string): void;
}

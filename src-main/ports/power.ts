/** Sleep, wake and how to hold it off. */
export interface Power {
  /** Called with what happened; returns the unsubscribe function. */
  onEvent(listener: (event: 'suspend' | 'resume' | 'lock' | 'unlock' | 'shutdown') => void): () => void;
  /** Whether the system offers a way to hold off sleep. */
  canHoldSleep(): boolean;
  /** Keeps the system from sleeping until `allowSleep`. Returns false where the system offers no way. */
  holdSleep(): boolean;
  allowSleep(): void;
}

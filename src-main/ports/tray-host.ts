/** Whether the desktop shows tray icons, so that a hidden app can still be reached. */
export interface TrayHost {
  /** Tells it within two seconds, and at every change after. Returns the function that stops watching. */
  watch(listener: (present: boolean) => void): () => void;
}

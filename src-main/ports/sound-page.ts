import type { Events } from '#shared/ipc/contract.ts';

/** The hidden page that plays sounds. It answers by its requests `sound:ready` and `sound:outcome`. */
export interface SoundPage {
  play(message: Events['sound:play']): void;
  stop(key: string): void;
  /** May be called again, and after it has gone. */
  close(): void;
}

/** Opens the page. `onGone` is told once if it crashes, hangs, fails to load or is closed by others than `close`. */
export type OpenSoundPage = (onGone: (reason: string) => void) => SoundPage;

import type { OpenSoundPage } from '#main/ports/sound-page.ts';
import type { Events } from '#shared/ipc/contract.ts';

/** A page that does nothing but remember what it was told. */
export class FakeSoundPage {
  readonly played: Events['sound:play'][] = [];
  readonly stopped: string[] = [];
  isOpen = false;
  opened = 0;
  goAway: (reason: string) => void = () => {};

  readonly open: OpenSoundPage = (onGone) => {
    this.isOpen = true;
    this.opened += 1;
    this.goAway = onGone;
    return {
      play: (message) => this.played.push(message),
      stop: (key) => this.stopped.push(key),
      close: () => {
        this.isOpen = false;
      },
    };
  };

  lastId(): string {
    return this.played.at(-1)?.key ?? '';
  }
}

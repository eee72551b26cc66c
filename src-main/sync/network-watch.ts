import type { Delay } from '../ports/delay.ts';

/** How often the network is looked at while there is no connection. */
const LOOK_EVERY_MS = 3_000;

interface NetworkWatchPorts {
  readonly delay: Delay;
  /** The system's word, which is a hint. */
  readonly isOnline: () => boolean;
  /** The addresses this computer has, as one text. */
  readonly addresses: () => string;
  /** Whether a connection is waited for. */
  readonly isWaiting: () => boolean;
  readonly changed: (isOnline: boolean) => void;
}

/** Looks at the network only while a connection is waited for, and tells when it is another than before. */
export class NetworkWatch {
  readonly #ports: NetworkWatchPorts;
  #seen = '';
  #cancel: (() => void) | null = null;

  constructor(ports: NetworkWatchPorts) {
    this.#ports = ports;
  }

  /** To be called whenever waiting may have begun or ended. */
  follow(): void {
    if (!this.#ports.isWaiting()) this.stop();
    else if (this.#cancel === null) {
      this.#seen = this.#look();
      this.#arm();
    }
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #arm(): void {
    this.#cancel = this.#ports.delay(LOOK_EVERY_MS, () => {
      const now = this.#look();
      const hasChanged = now !== this.#seen;
      this.#seen = now;
      this.#arm();
      if (hasChanged) this.#ports.changed(this.#ports.isOnline());
    });
  }

  #look(): string {
    const { isOnline, addresses } = this.#ports;
    return `${isOnline()} ${addresses()}`;
  }
}

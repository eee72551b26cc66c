import type { ServerItem } from '#shared/wire/item-mapping.ts';
import type { SyncSocket } from './sync-socket.ts';

/**
 * Whether the server keeps when an edit was made (`edited_at`): as it announces, and while no socket is there to announce
 * anything, as its lists show. An edit sent without its time counts as made when it arrives, and wins over later ones.
 */
export class EditTimes {
  readonly #socket: Pick<SyncSocket, 'isConnected' | 'features'>;
  #areShown = false;

  constructor(socket: Pick<SyncSocket, 'isConnected' | 'features'>) {
    this.#socket = socket;
  }

  readonly areKept = (): boolean =>
    this.#socket.isConnected() ? this.#socket.features().has('edited_at') : this.#areShown;

  /** An empty list shows nothing either way. */
  listed(items: readonly ServerItem[]): void {
    if (items.length > 0) this.#areShown = items.some(({ editedAt }) => editedAt !== null);
  }

  /** Another server may be another one. */
  forget(): void {
    this.#areShown = false;
  }
}

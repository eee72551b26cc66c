import type { ServerItem } from '#shared/wire/item-mapping.ts';

/**
 * Whether the server keeps when an edit was made (`edited_at`): as it announced last, or as its lists show before a socket
 * could announce anything. An edit sent without its time counts as made when it arrives, and wins over later ones.
 */
export class EditTimes {
  #areKept = false;

  readonly areKept = (): boolean => this.#areKept;

  announced(features: ReadonlySet<string>): void {
    this.#areKept = features.has('edited_at');
  }

  listed(items: readonly ServerItem[]): void {
    if (items.some(({ editedAt }) => editedAt !== null)) this.#areKept = true;
  }

  /** Another server may be another one. */
  forget(): void {
    this.#areKept = false;
  }
}

/** Keeps the wish to see the window until there is something that can show it. */
export class Opener {
  #show: (() => void) | null = null;
  #isWanted = false;

  open(): void {
    if (this.#show) this.#show();
    else this.#isWanted = true;
  }

  ready(show: () => void): void {
    this.#show = show;
    if (this.#isWanted) show();
  }
}

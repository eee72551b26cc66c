import type { OpenTarget } from '#shared/ipc/open-target.ts';

/** Keeps the wish to see the window, and what in it, until there is something that can show it. */
export class Opener {
  #show: ((what?: OpenTarget) => void) | null = null;
  #wish: { readonly what: OpenTarget | undefined } | null = null;

  open(what?: OpenTarget): void {
    if (this.#show) this.#show(what);
    else this.#wish = { what: what ?? this.#wish?.what };
  }

  ready(show: (what?: OpenTarget) => void): void {
    this.#show = show;
    if (this.#wish) show(this.#wish.what);
  }
}

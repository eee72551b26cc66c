/** What happens while something else is being dealt with comes after it. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;

  take(task: () => void): void {
    this.#waiting.push(task);
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
    } finally {
      this.#isBusy = false;
    }
  }
}

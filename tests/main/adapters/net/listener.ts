import type { SocketListener } from '#main/ports/socket.ts';

/** What a socket told, in words, and a way to wait for the end. */
export class ToldListener implements SocketListener {
  readonly told: string[] = [];
  readonly ended: Promise<string>;
  #end: (word: string) => void = () => undefined;
  #wake: () => void = () => undefined;

  constructor() {
    this.ended = new Promise((done) => {
      this.#end = done;
    });
  }

  frame(text: string): void {
    this.#say(`frame ${text}`);
  }

  pong(): void {
    this.#say('pong');
  }

  refused(status: number): void {
    this.#say(`refused ${status}`);
    this.#end(`refused ${status}`);
  }

  closed(code: number): void {
    this.#say(`closed ${code}`);
    this.#end(`closed ${code}`);
  }

  async until(word: string): Promise<void> {
    while (!this.told.includes(word)) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
  }

  #say(word: string): void {
    this.told.push(word);
    this.#wake();
  }
}

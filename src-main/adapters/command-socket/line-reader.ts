import { StringDecoder } from 'node:string_decoder';

export type LineEvent = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-large' };

/** Cuts bytes into lines of at most `maxBytes`; after a larger one it reads no further. */
export class LineReader {
  readonly #maxBytes: number;
  readonly #decoder = new StringDecoder('utf8');
  #pending: string[] = [];
  #pendingBytes = 0;
  #stopped = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  push(chunk: Buffer): LineEvent[] {
    const events: LineEvent[] = [];
    let start = 0;
    while (!this.#stopped) {
      const end = chunk.indexOf(0x0a, start);
      this.#append(chunk.subarray(start, end < 0 ? chunk.length : end));
      if (this.#pendingBytes > this.#maxBytes) {
        this.#stopped = true;
        this.#pending = [];
        events.push({ kind: 'too-large' });
      } else if (end < 0) {
        break;
      } else {
        events.push({ kind: 'line', text: this.#takeLine() });
        start = end + 1;
      }
    }
    return events;
  }

  #append(part: Buffer): void {
    this.#pendingBytes += part.length;
    if (this.#pendingBytes <= this.#maxBytes) this.#pending.push(this.#decoder.write(part));
  }

  #takeLine(): string {
    const line = this.#pending.join('') + this.#decoder.end();
    this.#pending = [];
    this.#pendingBytes = 0;
    return line;
  }
}

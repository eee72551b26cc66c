import type { OpenSocket, SocketListener } from '#main/ports/socket.ts';

/** A socket that does what a test tells it. */
export class FakeSocket {
  readonly url: string;
  readonly listener: SocketListener;
  readonly sent: string[] = [];
  pings = 0;
  end: 'open' | 'cut' | 'closed' = 'open';

  constructor(url: string, listener: SocketListener) {
    this.url = url;
    this.listener = listener;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  ping(): void {
    this.pings += 1;
  }

  close(lastFrames: readonly string[]): void {
    this.sent.push(...lastFrames);
    this.end = 'closed';
  }

  cut(): void {
    this.end = 'cut';
  }

  /** The server says something. */
  says(frame: object | string): void {
    this.listener.frame(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }
}

export function fakeSockets(): { readonly open: OpenSocket; readonly opened: FakeSocket[] } {
  const opened: FakeSocket[] = [];
  return {
    opened,
    open: (url, listener) => {
      const socket = new FakeSocket(url, listener);
      opened.push(socket);
      return socket;
    },
  };
}

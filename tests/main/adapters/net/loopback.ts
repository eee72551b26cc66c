import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server on loopback that remembers who asked. */
export class Loopback {
  readonly asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
  readonly #server: Server;

  private constructor(answer: RequestListener) {
    this.#server = createServer((request, response) => {
      this.asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    });
  }

  static async start(answer: RequestListener): Promise<Loopback> {
    const loopback = new Loopback(answer);
    await new Promise<void>((listening) => loopback.#server.listen(0, '127.0.0.1', listening));
    return loopback;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const stopped = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await stopped;
  }
}

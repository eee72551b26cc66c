import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Gate } from './gate.ts';
import type { Interferences, SeenRequest } from './interference.ts';
import type { Route } from './routes.ts';

export interface DoorParts {
  readonly behaviour: Behaviour;
  readonly gate: Gate;
  readonly interferences: Interferences;
  readonly requests: SeenRequest[];
  readonly route: Route;
  /** Whether the service has stopped answering for good. */
  readonly isSpinning: () => boolean;
  /** Waits until an event that is to be ahead of its answer has gone out. */
  readonly beforeAnswer: () => Promise<void>;
  /** Sends the events that were held back until the answer was out. */
  readonly afterAnswer: () => void;
}

/** Takes one request from its arrival to its answer. */
export class HttpDoor {
  readonly #parts: DoorParts;
  readonly #used = new WeakSet<object>();

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { gate, behaviour, interferences, requests, isSpinning } = this.#parts;
    if (this.#used.has(request.socket) && behaviour.reusedConnection === 'dies') {
      request.socket.destroy();
      return;
    }
    this.#used.add(request.socket);
    const leave = gate.enter();
    response.once('close', leave);
    const seen = await this.#seen(request);
    requests.push(seen);
    await gate.pass();
    const interference = interferences.take(seen);
    if (isSpinning() || interference?.kind === 'ignore') return;
    if (interference?.kind === 'cut') request.socket.destroy();
    else if (interference?.kind === 'answer') this.#send(response, seen, interference.answer);
    else {
      const answer = this.#parts.route(seen, request.headers);
      await this.#parts.beforeAnswer();
      if (interference?.kind === 'lose-answer') request.socket.destroy();
      else this.#send(response, seen, answer);
      this.#parts.afterAnswer();
    }
  }

  #send(response: ServerResponse, seen: SeenRequest, { status, body, headers }: Answer): void {
    seen.status = status;
    response.writeHead(status, { 'content-type': 'application/json', server: 'uvicorn', ...headers });
    response.end(JSON.stringify(body));
  }

  async #seen(request: IncomingMessage): Promise<SeenRequest> {
    const sent = await text(request).catch(() => '');
    const url = new URL(request.url ?? '/', 'http://service');
    const isJson = request.headers['content-type']?.includes('json') ?? false;
    return {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: isJson ? parsed(sent) : sent || undefined,
      token: /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null,
      status: null,
    };
  }
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return sent;
  }
}

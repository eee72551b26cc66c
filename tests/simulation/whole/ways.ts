import type { Delay } from '#main/ports/delay.ts';
import type { Http, HttpFailure, HttpReply } from '#main/ports/http.ts';
import type { OpenSocket } from '#main/ports/socket.ts';
import type { NetworkModel } from '../network-model.ts';
import type { ServerDoor } from './server-door.ts';

/** What a device's ways to the server are made of. */
export interface WayPorts {
  /** The device, by its index. */
  readonly at: number;
  readonly network: NetworkModel;
  readonly server: ServerDoor;
  readonly delay: Delay;
}

/** HTTP over a network that does whatever the test asks of it. */
export class ModelHttp implements Http {
  readonly #ports: WayPorts;
  #inFlight = 0;
  mostInFlight = 0;

  constructor(ports: WayPorts) {
    this.#ports = ports;
  }

  async exchange({ signal, timeoutMs, ...request }: Parameters<Http['exchange']>[0]) {
    const { at, network, server, delay } = this.#ports;
    const arrived = JSON.parse(JSON.stringify(request)) as typeof request;
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    const said = await new Promise<HttpReply | HttpFailure>((resolve) => {
      const cancelTimeout = delay(timeoutMs, () => resolve('timeout'));
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
      network.request(
        at,
        () => server.reply(arrived),
        (reply) => {
          cancelTimeout();
          if (reply === null) resolve('unreachable');
          else void reply.then(resolve);
        },
      );
    });
    this.#inFlight -= 1;
    return typeof said === 'string'
      ? ({ ok: false, why: said } as const)
      : ({ ok: true, reply: said } as const);
  }
}

/** A device's sockets; of what is cut off neither side hears any more. */
export class ModelSockets {
  readonly #ports: WayPorts;
  readonly #open = new Set<{ readonly end: () => void; readonly closed: () => void }>();

  constructor(ports: WayPorts) {
    this.#ports = ports;
  }

  readonly open: OpenSocket = (_url, listener) => {
    const { at, network, server } = this.#ports;
    let isOpen = true;
    const line = {
      say: (text: string) =>
        network.tell(at, () => {
          if (isOpen) listener.frame(text);
        }),
    };
    const end = () => {
      isOpen = false;
      server.close(line);
      this.#open.delete(connection);
    };
    const closed = () => {
      if (!isOpen) return;
      end();
      listener.closed(1006);
    };
    const connection = { end, closed };
    this.#open.add(connection);
    network.request(
      at,
      () => isOpen && server.open(line),
      (answer) => {
        if (answer === null) closed();
      },
    );
    const send = (text: string) =>
      network.request(
        at,
        () => isOpen && server.hear(line, text),
        () => {},
      );
    return {
      send,
      ping: () =>
        network.request(
          at,
          () => true,
          (answer) => {
            if (isOpen && answer) listener.pong();
          },
        ),
      close: end,
      cut: end,
    };
  };

  /** The connection breaks, and both sides notice. */
  break(): void {
    for (const { closed } of [...this.#open]) closed();
  }

  /** The process is gone: the server notices, and nobody here does. */
  vanish(): void {
    for (const { end } of [...this.#open]) end();
  }
}

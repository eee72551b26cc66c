import type { SocketClient as Client } from '../../server/socket-client.ts';
import { SocketClient } from '../../server/socket-client.ts';
import { ExistingService, type ServiceUser } from './existing-service.ts';

export interface Asked {
  readonly token?: string;
  readonly body?: unknown;
  /** Sent as it stands. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
  readonly headers: Headers;
}

export const ITEMS = '/api/alarms-timers';

/** The scripted service and a bare client of it. */
export class ServiceBench {
  readonly service: ExistingService;
  readonly #clients: Client[] = [];

  private constructor(service: ExistingService) {
    this.service = service;
  }

  static async start(secret?: string): Promise<ServiceBench> {
    return new ServiceBench(await ExistingService.start(secret));
  }

  async ask(method: string, path: string, { token, body, raw, headers }: Asked = {}): Promise<Reply> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.service.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    });
    return { status: response.status, body: await response.json(), headers: response.headers };
  }

  /** Stores an item as its user. */
  put(user: ServiceUser, item: object): Promise<Reply> {
    return this.ask('POST', ITEMS, { token: user.access, body: { ...item, user_id: user.id } });
  }

  list(user: ServiceUser, query = ''): Promise<Reply> {
    return this.ask('GET', `${ITEMS}?user_id=${user.id}${query}`, { token: user.access });
  }

  open(token: string): Client {
    const client = SocketClient.open(`${this.service.url}${ITEMS}/ws?token=${token}`);
    this.#clients.push(client);
    return client;
  }

  async connect(token: string): Promise<Client> {
    const client = this.open(token);
    await client.next('connected');
    return client;
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.terminate();
    await this.service.stop();
  }
}

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, for Prometheus. No label ever holds a user, an id or an address. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'pobudka_http_request_seconds',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [this.registry],
  });
  readonly connections = new Gauge({
    name: 'pobudka_socket_connections',
    help: 'Open sockets',
    registers: [this.registry],
  });
  readonly framesSent = this.#counter('pobudka_socket_frames_sent_total', 'Frames sent');
  readonly slowReaders = this.#counter('pobudka_socket_slow_readers_total', 'Connections dropped unread');
  readonly socketsRefused = this.#counter('pobudka_socket_refused_total', 'Handshakes turned away');
  readonly limited = this.#counter('pobudka_rate_limited_total', 'Requests answered with 429');

  /** Adds what the process itself uses: memory, event loop, handles. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] });
  }
}

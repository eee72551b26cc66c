import { stepConnection } from '#shared/sync/connection-machine.ts';
import {
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  INITIAL_CONNECTION,
} from '#shared/sync/connection-state.ts';

type WithoutMoment<T> = T extends unknown ? Omit<T, 'at' | 'fraction'> : never;
export type Happening = WithoutMoment<ConnectionEvent>;

/** The machine with the world it asks for: sockets that are open, and the one timer. Time is moved by hand. */
export class ConnectionBench {
  state: ConnectionState = INITIAL_CONNECTION;
  readonly open = new Set<number>();
  /** When the timer fires, null: none is armed. */
  armedFor: number | null = null;
  now = 1_000_000;
  fraction = 0.5;

  get link() {
    return this.state.link;
  }

  /** Lets something happen, and returns what the machine asked for. */
  tell(happening: Happening): readonly ConnectionEffect[] {
    const moment = { at: this.now, fraction: this.fraction };
    const { state, effects } = stepConnection(this.state, { ...happening, ...moment } as ConnectionEvent);
    if ('socket' in happening && happening.kind !== 'frame-received' && happening.kind !== 'pong-received') {
      this.open.delete(happening.socket);
    }
    this.state = state;
    for (const effect of effects) this.#perform(effect);
    return effects;
  }

  /** Lets time pass, firing the timer when it is due. Returns what the machine asked for on the way. */
  pass(ms: number): ConnectionEffect[] {
    const until = this.now + ms;
    const effects: ConnectionEffect[] = [];
    while (this.armedFor !== null && this.armedFor <= until) {
      this.now = Math.max(this.now, this.armedFor);
      this.armedFor = null;
      effects.push(...this.tell({ kind: 'timer-fired' }));
    }
    this.now = until;
    return effects;
  }

  /** Started, signed in, with a first frame. */
  goLive(): this {
    this.tell({ kind: 'started', isSignedIn: true });
    this.frame();
    return this;
  }

  frame(): readonly ConnectionEffect[] {
    return this.tell({ kind: 'frame-received', socket: this.state.socket });
  }

  close(code: number): readonly ConnectionEffect[] {
    return this.tell({ kind: 'socket-closed', socket: this.state.socket, code });
  }

  refuse(status: number): readonly ConnectionEffect[] {
    return this.tell({ kind: 'handshake-refused', socket: this.state.socket, status });
  }

  #perform(effect: ConnectionEffect): void {
    if (effect.kind === 'open-socket') this.open.add(effect.socket);
    if (effect.kind === 'close-socket') this.open.delete(effect.socket);
    if (effect.kind === 'arm-timer') this.armedFor = this.now + effect.afterMs;
    if (effect.kind === 'cancel-timer') this.armedFor = null;
  }
}

export function kinds(effects: readonly ConnectionEffect[]): string[] {
  return effects.map(({ kind }) => kind);
}

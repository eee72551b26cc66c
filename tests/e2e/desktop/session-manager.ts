import type { Method } from './bus-object.ts';
import { serveObject } from './bus-object.ts';
import type { SessionBus } from './session-bus.ts';

export interface Inhibition {
  readonly cookie: number;
  readonly app: string;
  readonly reason: string;
  /** Bits: 1 log out, 2 switch user, 4 suspend, 8 idle. */
  readonly flags: number;
}

/** GNOME's session manager, as far as holding off sleep goes. */
export interface SessionManager {
  /** Those in force now. */
  inhibitions(): readonly Inhibition[];
}

const SUSPEND = 4;

/** Whether an inhibition holds off the computer's sleep, and not only the screen's. */
export function holdsOffSleep({ flags }: Inhibition): boolean {
  return (flags & SUSPEND) !== 0;
}

export async function startSessionManager(sessionBus: SessionBus): Promise<SessionManager> {
  const bus = sessionBus.connect();
  const inForce = new Map<number, Inhibition>();
  let lastCookie = 0;
  serveObject(bus, {
    path: '/org/gnome/SessionManager',
    interface: 'org.gnome.SessionManager',
    methods: new Map<string, Method>([
      [
        'Inhibit',
        ([app, , reason, flags]) => {
          lastCookie += 1;
          inForce.set(lastCookie, {
            cookie: lastCookie,
            app: String(app),
            reason: String(reason),
            flags: Number(flags),
          });
          return ['u', lastCookie];
        },
      ],
      [
        'Uninhibit',
        ([cookie]) => {
          inForce.delete(Number(cookie));
          return [''];
        },
      ],
      [
        'IsInhibited',
        ([flags]) => ['b', [...inForce.values()].some((one) => (one.flags & Number(flags)) !== 0)],
      ],
    ]),
  });
  await bus.requestName('org.gnome.SessionManager');
  return { inhibitions: () => [...inForce.values()] };
}

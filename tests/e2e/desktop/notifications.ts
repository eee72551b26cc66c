import { Message } from '@jellybrick/dbus-next';
import type { Method, Property } from './bus-object.ts';
import { serveObject } from './bus-object.ts';
import type { SessionBus } from './session-bus.ts';
import { waitUntil } from './wait-until.ts';

/** A notification as it came over the bus. */
export interface ReceivedNotification {
  readonly id: number;
  readonly replacesId: number;
  readonly summary: string;
  readonly body: string;
  /** Pairs of key and text, in the order they came. */
  readonly actions: readonly string[];
  readonly receivedAt: number;
}

export interface Notifications {
  readonly received: readonly ReceivedNotification[];
  readonly closed: readonly number[];
  /** Switches do-not-disturb, which is what the property `Inhibited` tells. */
  inhibit(on: boolean): void;
  /** Resolves with the first one, received since `since` in `received`'s order, whose title or body holds `text`. */
  expectOne(text: string, options?: { since?: number; timeoutMs?: number }): Promise<ReceivedNotification>;
  /** Does what a click does: the default action, then the notification is gone. */
  click(id: number, action?: string): void;
}

const PATH = '/org/freedesktop/Notifications';
const NAME = 'org.freedesktop.Notifications';

/** The desktop's notification service. */
export async function startNotifications(sessionBus: SessionBus): Promise<Notifications> {
  const bus = sessionBus.connect();
  const received: ReceivedNotification[] = [];
  const closed: number[] = [];
  let inhibited = false;
  const emit = (member: string, signature: string, body: unknown[]) =>
    bus.send(Message.newSignal(PATH, NAME, member, signature, body));
  serveObject(bus, {
    path: PATH,
    interface: NAME,
    properties: new Map<string, Property>([['Inhibited', () => ['b', inhibited]]]),
    methods: new Map<string, Method>([
      ['GetCapabilities', () => ['as', ['actions', 'body', 'persistence']]],
      ['GetServerInformation', () => ['ssss', 'pobudka-test-desktop', 'pobudka', '1', '1.2']],
      [
        'Notify',
        (body) => {
          const notification = read(body, received.length + 1);
          received.push(notification);
          return ['u', notification.id];
        },
      ],
      [
        'CloseNotification',
        ([id]) => {
          closed.push(Number(id));
          emit('NotificationClosed', 'uu', [id, 3]);
          return [''];
        },
      ],
    ]),
  });
  await bus.requestName(NAME);
  return {
    received,
    closed,
    inhibit(on) {
      inhibited = on;
    },
    expectOne: (text, { since = 0, timeoutMs = 10_000 } = {}) =>
      waitUntil(
        `a notification of "${text}"`,
        () => received.slice(since).find(({ summary, body }) => `${summary}\n${body}`.includes(text)),
        timeoutMs,
      ),
    click(id, action = 'default') {
      emit('ActionInvoked', 'us', [id, action]);
      emit('NotificationClosed', 'uu', [id, 2]);
    },
  };
}

function read(body: unknown[], freshId: number): ReceivedNotification {
  const [, replaces, , summary, text, actions] = body;
  return {
    id: Number(replaces) || freshId,
    replacesId: Number(replaces),
    summary: String(summary),
    body: String(text),
    actions: actions as string[],
    receivedAt: Date.now(),
  };
}

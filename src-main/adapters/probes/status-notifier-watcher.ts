import { Message, type MessageBus, MessageFlag, sessionBus, Variant } from '@jellybrick/dbus-next';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const PATH = '/StatusNotifierWatcher';
const BUS = 'org.freedesktop.DBus';
const HOST_SIGNALS = ['StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered'];

/** The watcher comes, goes, or gets its first or loses its last host. Nothing else wakes us. */
const MATCHES = [
  `type='signal',sender='${BUS}',interface='${BUS}',member='NameOwnerChanged',arg0='${WATCHER}'`,
  ...HOST_SIGNALS.map((member) => `type='signal',interface='${WATCHER}',path='${PATH}',member='${member}'`),
];

/**
 * Tells whether a StatusNotifierItem host shows tray icons, now and at every change (freedesktop.org,
 * StatusNotifierItem). Returns the function that disconnects.
 */
export function followStatusNotifierWatcher(listener: (present: boolean) => void): () => void {
  const bus = sessionBus();
  const look = () => {
    hostIsRegistered(bus).then(listener, () => listener(false));
  };
  bus.on('message', (message) => {
    const { member } = message;
    if (member === 'NameOwnerChanged' || HOST_SIGNALS.includes(member ?? '')) look();
  });
  // No bus, or one that went away; the library names this event beside its typed ones.
  (bus as NodeJS.EventEmitter).on('error', () => listener(false));
  for (const rule of MATCHES) {
    bus.call(busCall('AddMatch', [rule])).catch(() => {});
  }
  look();
  return () => bus.disconnect();
}

async function hostIsRegistered(bus: MessageBus): Promise<boolean> {
  const reply = await bus.call(
    new Message({
      destination: WATCHER,
      path: PATH,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [WATCHER, 'IsStatusNotifierHostRegistered'],
      // Asking must not start a watcher where the desktop has none.
      flags: MessageFlag.NO_AUTO_START,
    }),
  );
  const [value]: unknown[] = reply?.body ?? [];
  return value instanceof Variant && value.value === true;
}

function busCall(member: string, body: string[]): Message {
  return new Message({
    destination: BUS,
    path: '/org/freedesktop/DBus',
    interface: BUS,
    member,
    signature: 's',
    body,
  });
}

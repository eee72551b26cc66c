import { Message, type MessageBus, MessageFlag, sessionBus, Variant } from '@jellybrick/dbus-next';

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/**
 * Whether the desktop's notification service holds notifications back (the property `Inhibited`, which Plasma and others have
 * beside the Desktop Notifications Specification). Rejects without a bus, and where the service has no such property.
 */
export async function notificationsInhibited(): Promise<boolean | 'unknown'> {
  const bus = sessionBus();
  try {
    const reply = await Promise.race([bus.call(question()), lost(bus)]);
    const [value]: unknown[] = reply?.body ?? [];
    return value instanceof Variant && typeof value.value === 'boolean' ? value.value : 'unknown';
  } finally {
    bus.disconnect();
  }
}

function question(): Message {
  return new Message({
    destination: NOTIFICATIONS,
    path: PATH,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [NOTIFICATIONS, 'Inhibited'],
    // Asking must not start a service where the desktop has none.
    flags: MessageFlag.NO_AUTO_START,
  });
}

/** No bus, or one that went away; the library names this event beside its typed ones. */
function lost(bus: MessageBus): Promise<never> {
  return new Promise((_, reject) => {
    (bus as NodeJS.EventEmitter).on('error', reject);
  });
}

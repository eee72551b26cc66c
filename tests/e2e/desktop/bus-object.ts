import type { MessageBus } from '@jellybrick/dbus-next';
import { Message, MessageFlag, Variant } from '@jellybrick/dbus-next';

/** What a method answers: a D-Bus signature and one value for each of its types. */
export type Answer = readonly [signature: string, ...values: unknown[]];

/** Answers one method call; throws for what it does not expect. */
export type Method = (body: unknown[], sender: string) => Answer;
/** Reads one property. */
export type Property = () => readonly [signature: string, value: unknown];

export interface BusObject {
  readonly path: string;
  readonly interface: string;
  readonly methods: ReadonlyMap<string, Method>;
  readonly properties?: ReadonlyMap<string, Property>;
}

const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** Answers method calls and property reads on one object of the bus. */
export function serveObject(bus: MessageBus, object: BusObject): void {
  bus.addMethodHandler((message) => {
    if (message.path !== object.path) return false;
    const answer =
      message.interface === PROPERTIES ? readProperties(object, message) : callMethod(object, message);
    if (!answer) return false;
    const [signature, ...values] = answer;
    bus.send(Message.newMethodReturn(message, signature, values));
    return true;
  });
}

function callMethod(object: BusObject, message: Message): Answer | undefined {
  if (message.interface !== object.interface) return undefined;
  return object.methods.get(message.member)?.(message.body, message.sender);
}

function readProperties(object: BusObject, message: Message): Answer | undefined {
  const readable = object.properties ?? new Map<string, Property>();
  if (message.member === 'GetAll') {
    const all = [...readable].map(([name, read]) => [name, new Variant(...read())]);
    return ['a{sv}', Object.fromEntries(all)];
  }
  const read = message.member === 'Get' ? readable.get(String(message.body[1])) : undefined;
  return read && ['v', new Variant(...read())];
}

export interface Call {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: unknown[];
}

/** Calls a method and gives the values of its answer. */
export async function callBus(bus: MessageBus, call: Call): Promise<unknown[]> {
  const reply = await bus.call(new Message({ ...call }));
  return reply?.body ?? [];
}

/** Calls a method without waiting: whoever is told to quit may be gone before it answers. */
export function tellBus(bus: MessageBus, call: Call): void {
  bus.send(new Message({ ...call, flags: MessageFlag.NO_REPLY_EXPECTED }));
}

/** The plain value behind nested variants. */
export function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

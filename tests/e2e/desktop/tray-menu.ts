import type { MessageBus } from '@jellybrick/dbus-next';
import { Variant } from '@jellybrick/dbus-next';
import type { Call } from './bus-object.ts';
import { callBus, plain, tellBus } from './bus-object.ts';

/** One line of a tray menu as the desktop would draw it. */
export interface TrayMenuEntry {
  readonly id: number;
  /** Without its mnemonic underscore; empty for a separator. */
  readonly label: string;
  readonly enabled: boolean;
  readonly children: readonly TrayMenuEntry[];
}

interface MenuAddress {
  readonly owner: string;
  readonly path: string;
}

type Layout = [id: number, properties: Record<string, unknown>, children: Layout[]];

const INTERFACE = 'com.canonical.dbusmenu';

/** Reads the whole menu, hidden entries left out. */
export async function readMenu(bus: MessageBus, address: MenuAddress): Promise<readonly TrayMenuEntry[]> {
  const [, root] = await callBus(bus, menuCall(address, 'GetLayout', 'iias', [0, -1, []]));
  return entriesOf(plain(root) as Layout);
}

/** Clicks the first entry, at any depth, whose label `matches`. */
export async function clickMenuEntry(bus: MessageBus, address: MenuAddress, matches: RegExp): Promise<void> {
  const entries = (await readMenu(bus, address)).flatMap(withDescendants);
  const entry = entries.find(({ label, enabled }) => enabled && matches.test(label));
  if (!entry) throw new Error(`no entry ${matches} in: ${entries.map(({ label }) => label).join(' | ')}`);
  const body = [entry.id, 'clicked', new Variant('i', 0), 0];
  tellBus(bus, menuCall(address, 'Event', 'isvu', body));
}

function menuCall({ owner, path }: MenuAddress, member: string, signature: string, body: unknown[]): Call {
  return { destination: owner, path, interface: INTERFACE, member, signature, body };
}

function entriesOf([, , children]: Layout): TrayMenuEntry[] {
  return children
    .filter(([, properties]) => properties.visible !== false)
    .map((layout) => {
      const [id, properties] = layout;
      return {
        id,
        label: String(properties.label ?? '').replace(/_(.)/g, '$1'),
        enabled: properties.enabled !== false,
        children: entriesOf(layout),
      };
    });
}

function withDescendants(entry: TrayMenuEntry): TrayMenuEntry[] {
  return [entry, ...entry.children.flatMap(withDescendants)];
}

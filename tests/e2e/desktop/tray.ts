import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Method, Property } from './bus-object.ts';
import { callBus, plain, serveObject } from './bus-object.ts';
import type { SessionBus } from './session-bus.ts';
import type { TrayMenuEntry } from './tray-menu.ts';
import { clickMenuEntry, readMenu } from './tray-menu.ts';
import { waitUntil } from './wait-until.ts';

/** One program's icon in the tray. */
export interface TrayItem {
  tooltip(): Promise<string>;
  status(): Promise<string>;
  /** A fingerprint of the picture shown: equal pictures have equal ones. */
  icon(): Promise<string>;
  menu(): Promise<readonly TrayMenuEntry[]>;
  /** Clicks the first entry of the menu whose text `matches`. */
  choose(matches: RegExp): Promise<void>;
  /** A click on the icon itself. */
  activate(): Promise<void>;
}

export interface Tray {
  /** The tray comes or goes, as when a desktop's panel is started or ended. */
  setPresent(present: boolean): Promise<void>;
  /** The icon of whoever registered last and is still there. */
  expectItem(timeoutMs?: number): Promise<TrayItem>;
  itemCount(): number;
}

type Properties = Readonly<Record<string, unknown>>;

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';

/** The desktop's tray. */
export async function startTray(sessionBus: SessionBus): Promise<Tray> {
  const bus = sessionBus.connect();
  const items: { owner: string; path: string }[] = [];
  serveObject(bus, {
    path: '/StatusNotifierWatcher',
    interface: WATCHER,
    methods: new Map<string, Method>([
      [
        'RegisterStatusNotifierItem',
        ([service], sender) => {
          const path = String(service).startsWith('/') ? String(service) : '/StatusNotifierItem';
          items.push({ owner: sender, path });
          return [''];
        },
      ],
      ['RegisterStatusNotifierHost', () => ['']],
    ]),
    properties: new Map<string, Property>([
      ['IsStatusNotifierHostRegistered', () => ['b', true]],
      ['ProtocolVersion', () => ['i', 0]],
      ['RegisteredStatusNotifierItems', () => ['as', items.map(({ owner, path }) => owner + path)]],
    ]),
  });
  await forgetThoseWhoLeave(bus, items);
  await bus.requestName(WATCHER);
  return {
    async setPresent(present) {
      await (present ? bus.requestName(WATCHER) : bus.releaseName(WATCHER));
      if (!present) items.length = 0;
    },
    expectItem: async (timeoutMs = 15_000) =>
      trayItem(bus, await waitUntil('a tray icon', () => items.at(-1), timeoutMs)),
    itemCount: () => items.length,
  };
}

async function forgetThoseWhoLeave(bus: MessageBus, items: { owner: string }[]): Promise<void> {
  await callBus(bus, {
    destination: 'org.freedesktop.DBus',
    path: '/org/freedesktop/DBus',
    interface: 'org.freedesktop.DBus',
    member: 'AddMatch',
    signature: 's',
    body: ["type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'"],
  });
  bus.on('message', (message: Message) => {
    if (message.member !== 'NameOwnerChanged' || message.body[2] !== '') return;
    const index = items.findIndex(({ owner }) => owner === message.body[0]);
    if (index >= 0) items.splice(index, 1);
  });
}

function trayItem(bus: MessageBus, { owner, path }: { owner: string; path: string }): TrayItem {
  const readAll = async () => {
    const [properties] = await callBus(bus, {
      destination: owner,
      path,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'GetAll',
      signature: 's',
      body: [ITEM],
    });
    return plain(properties) as Properties;
  };
  const read = async (name: string) => (await readAll())[name];
  const menuAt = async () => ({ owner, path: String(await read('Menu')) });
  return {
    tooltip: async () => ((await read('ToolTip')) as unknown[]).slice(2).filter(Boolean).join(' — '),
    status: async () => String(await read('Status')),
    icon: async () => fingerprint(await readAll()),
    menu: async () => readMenu(bus, await menuAt()),
    choose: async (matches) => clickMenuEntry(bus, await menuAt(), matches),
    async activate() {
      await callBus(bus, {
        destination: owner,
        path,
        interface: ITEM,
        member: 'Activate',
        signature: 'ii',
        body: [0, 0],
      });
    },
  };
}

/** Electron hands the picture over as a file, the specification also knows pixels in the message: both count. */
async function fingerprint({ IconThemePath: folder, IconName: name, IconPixmap: pixmap }: Properties) {
  const hash = createHash('sha256').update(JSON.stringify(pixmap ?? null));
  const files = await readdir(String(folder), { recursive: true }).catch(() => []);
  for (const file of files.filter((one) => one.endsWith(`${String(name)}.png`)).sort()) {
    hash.update(await readFile(join(String(folder), file)));
  }
  return hash.digest('hex');
}

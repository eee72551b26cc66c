import type { Events, PageName, pageEvents, RequestChannel, requests } from './contract.ts';

/**
 * The contract's names without its schemas, for the preload, which must stay small and free of dependencies. The
 * `satisfies` clauses fail to compile when a name is missing here or superfluous.
 */
type ChannelsOf<P extends PageName> = {
  [C in RequestChannel]: P extends (typeof requests)[C]['pages'][number] ? C : never;
}[RequestChannel];
type EventsOf<P extends PageName> = (typeof pageEvents)[P][number];

/** The IPC channel every request travels on; the contract's channel is its first argument. */
export const REQUEST_CHANNEL = 'pobudka:request';
/** The IPC channel every event travels on; the event's name is its first argument. */
export const EVENT_CHANNEL = 'pobudka:event';

export const PAGES = ['main', 'ring', 'sound', 'timer'] as const satisfies readonly PageName[];

/** The requests each page may make. */
export const pageChannelNames = {
  main: {
    'app:snapshot': true,
    'app:execute': true,
    'app:wake-check': true,
    'about:read': true,
    'about:diagnostics': true,
    'about:open-logs': true,
    'account:options': true,
    'account:sign-in': true,
    'account:register': true,
    'account:verify': true,
    'account:forgot-password': true,
    'account:reset-password': true,
    'account:sign-out': true,
    'account:bring-local-items': true,
    'sync:now': true,
    'sync:hold': true,
    'sync:details': true,
    'sync:retry': true,
    'sync:restore-value': true,
    'sync:notices-seen': true,
    'sync:ping': true,
    'sync:report': true,
    'history:page': true,
    'history:overview': true,
    'history:clear': true,
    'history:export': true,
    'exchange:export': true,
    'export:cancel': true,
    'exchange:open': true,
    'exchange:backups': true,
    'exchange:open-backup': true,
    'exchange:apply': true,
    'exchange:cancel': true,
    'exchange:undo': true,
    'exchange:old-client-found': true,
    'sounds:list': true,
    'sounds:import': true,
    'sounds:test': true,
    'sounds:stop-test': true,
    'timer:show': true,
  } satisfies Record<ChannelsOf<'main'>, true>,
  ring: {
    'app:snapshot': true,
    'app:execute': true,
    'ring:fit': true,
  } satisfies Record<ChannelsOf<'ring'>, true>,
  sound: {
    'sound:ready': true,
    'sound:outcome': true,
  } satisfies Record<ChannelsOf<'sound'>, true>,
  timer: {
    'app:snapshot': true,
    'timer:shown': true,
    'timer:act': true,
    'timer:hide': true,
  } satisfies Record<ChannelsOf<'timer'>, true>,
} satisfies Record<PageName, object>;

/** The events each page may hear. */
export const pageEventNames = {
  main: {
    'app:changes': true,
    'main:open': true,
    'main:change': true,
    'exchange:progress': true,
    'export:progress': true,
  } satisfies Record<EventsOf<'main'>, true>,
  ring: { 'app:changes': true, 'ring:flash': true, 'ring:armed': true } satisfies Record<
    EventsOf<'ring'>,
    true
  >,
  sound: { 'sound:play': true, 'sound:stop': true } satisfies Record<EventsOf<'sound'>, true>,
  timer: { 'app:changes': true, 'timer:shown': true } satisfies Record<EventsOf<'timer'>, true>,
} satisfies Record<PageName, object>;

export function mayRequest(page: PageName, channel: unknown): channel is RequestChannel {
  return typeof channel === 'string' && Object.hasOwn(pageChannelNames[page], channel);
}

export function mayHear(page: PageName, event: unknown): event is keyof Events {
  return typeof event === 'string' && Object.hasOwn(pageEventNames[page], event);
}

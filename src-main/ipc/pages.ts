import type { WebContents } from 'electron';
import { EVENT_CHANNEL, mayHear } from '#shared/ipc/channel-names.ts';
import type { Events, PageName } from '#shared/ipc/contract.ts';

/** What is kept for a page that is still loading; older events are dropped first. */
const MAX_WAITING = 100;

interface SentEvent {
  readonly event: keyof Events;
  readonly payload: unknown;
}

interface OpenPage {
  readonly page: PageName;
  readonly contents: WebContents;
  /** Events that wait until the preload runs; null while it does. */
  waiting: SentEvent[] | null;
}

/** Which window shows which page, and the way to tell pages something. */
export interface Pages {
  /** Registers a window's contents before they load; forgets them when they are destroyed. */
  add(page: PageName, contents: WebContents): void;
  pageOf(contents: WebContents): PageName | null;
  isOpen(page: PageName): boolean;
  /** Tells the page an event it may hear, once it has loaded. Returns whether there is such a page. */
  send<E extends keyof Events>(page: PageName, event: E, payload: Events[E]): boolean;
  /** Tells every open page that may hear it. */
  broadcast<E extends keyof Events>(event: E, payload: Events[E]): void;
}

export function createPages(): Pages {
  const open = new Map<number, OpenPage>();
  const all = (page: PageName) => [...open.values()].filter((entry) => entry.page === page);
  return {
    add(page, contents) {
      const entry: OpenPage = { page, contents, waiting: [] };
      const { id } = contents;
      open.set(id, entry);
      followLoading(entry);
      contents.once('destroyed', () => open.delete(id));
    },
    pageOf: (contents) => open.get(contents.id)?.page ?? null,
    isOpen: (page) => all(page).length > 0,
    send(page, event, payload) {
      const entries = all(page);
      for (const entry of entries) tell(entry, event, payload);
      return entries.length > 0;
    },
    broadcast(event, payload) {
      for (const entry of open.values()) tell(entry, event, payload);
    },
  };
}

/**
 * What is sent before the preload runs would reach nobody: it waits. A navigation counts from its commit, because most
 * are refused after they have started.
 */
function followLoading(entry: OpenPage): void {
  entry.contents.on('did-navigate', () => {
    entry.waiting ??= [];
  });
  entry.contents.on('render-process-gone', () => {
    entry.waiting = [];
  });
  entry.contents.on('dom-ready', () => {
    const waiting = entry.waiting ?? [];
    entry.waiting = null;
    for (const { event, payload } of waiting) entry.contents.send(EVENT_CHANNEL, event, payload);
  });
}

function tell(entry: OpenPage, event: keyof Events, payload: unknown): void {
  if (!mayHear(entry.page, event) || entry.contents.isDestroyed()) return;
  if (entry.waiting === null) {
    entry.contents.send(EVENT_CHANNEL, event, payload);
    return;
  }
  entry.waiting = waitingWith(entry.waiting, { event, payload });
}

/**
 * Of the changes only the last wait. Most pages ask for their snapshot later and know them, but a page's scripts run
 * before it is told to have loaded, and one that asked before the changes learns by their revision to ask again.
 */
function waitingWith(waiting: readonly SentEvent[], sent: SentEvent): SentEvent[] {
  const kept = sent.event === 'app:changes' ? waiting.filter(({ event }) => event !== sent.event) : waiting;
  return [...kept, sent].slice(-MAX_WAITING);
}

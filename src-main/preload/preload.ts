import { contextBridge, ipcRenderer } from 'electron';
import { EVENT_CHANNEL, mayHear, mayRequest, REQUEST_CHANNEL } from '#shared/ipc/channel-names.ts';
import type { Bridge, Events, PageName, RequestReply } from '#shared/ipc/contract.ts';
import { pageOfUrl } from '#shared/ipc/page-address.ts';
import { createEventHub } from './event-hub.ts';

/** The only part of the DOM needed here; the main process's configuration has no DOM types. */
declare const location: { readonly href: string };

function createBridge(page: PageName): Bridge {
  const hub = createEventHub();
  ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => {
    if (mayHear(page, name)) hub.emit(name, payload);
  });
  return {
    page,
    async request(channel, argument) {
      if (!mayRequest(page, channel)) throw new Error('unknown-channel');
      const reply = (await ipcRenderer.invoke(REQUEST_CHANNEL, channel, argument)) as RequestReply<
        typeof channel
      >;
      if (!reply.ok) throw new Error(reply.refusal);
      return reply.value;
    },
    on(event, listener) {
      if (!mayHear(page, event)) throw new Error('unknown-event');
      return hub.on(event, listener as (payload: Events[keyof Events]) => void);
    },
  };
}

const page = pageOfUrl(location.href);
if (page) contextBridge.exposeInMainWorld('pobudka', createBridge(page));

import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { REQUEST_CHANNEL } from '#shared/ipc/channel-names.ts';
import type { Log } from '../ports/log.ts';
import { createAnswerRequest, type Handlers, type Sender } from './answer-request.ts';
import type { Pages } from './pages.ts';

/** Opens the one door between pages and the main process. Returns the function that shuts it. */
export function handleRequests(deps: {
  readonly handlers: Handlers;
  readonly pages: Pages;
  readonly log: Log;
}): () => void {
  const answer = createAnswerRequest(deps);
  ipcMain.handle(REQUEST_CHANNEL, (event, channel: unknown, argument: unknown) =>
    answer(senderOf(event, deps.pages), channel, argument),
  );
  return () => ipcMain.removeHandler(REQUEST_CHANNEL);
}

/** The frame is null once it has gone away, and reading from a dying one throws: both are strangers. */
function senderOf(event: IpcMainInvokeEvent, pages: Pages): Sender {
  try {
    const frame = event.senderFrame;
    return {
      page: pages.pageOf(event.sender),
      isMainFrame: frame !== null && frame === event.sender.mainFrame,
      url: frame?.url ?? '',
    };
  } catch {
    return { page: null, isMainFrame: false, url: '' };
  }
}

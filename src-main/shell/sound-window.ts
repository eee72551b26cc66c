import { BrowserWindow } from 'electron';
import { pageUrl } from '#shared/ipc/page-address.ts';
import type { Pages } from '../ipc/pages.ts';
import type { OpenSoundPage } from '../ports/sound-page.ts';
import { secureWebPreferences } from './security.ts';

/** Opens the hidden page that plays sounds: a window that is never shown. */
export function soundPageOpener(pages: Pages): OpenSoundPage {
  return (onGone) => {
    const window = new BrowserWindow({
      show: false,
      skipTaskbar: true,
      focusable: false,
      webPreferences: secureWebPreferences('sound'),
    });
    const { webContents } = window;
    pages.add('sound', webContents);
    followEnd(window, onGone);
    void window.loadURL(pageUrl('sound')).catch(() => {
      // `did-fail-load` and `render-process-gone` tell.
    });
    return {
      play: (message) => pages.send('sound', 'sound:play', message),
      stop: (key) => pages.send('sound', 'sound:stop', { key }),
      close: () => {
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}

/** Tells the first of the ways in which a page ends. */
function followEnd(window: BrowserWindow, onGone: (reason: string) => void): void {
  let isOver = false;
  const end = (reason: string) => {
    if (!isOver) onGone(reason);
    isOver = true;
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => end(reason));
  window.webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame) end(`load failed: ${code}`);
  });
  window.on('unresponsive', () => end('unresponsive'));
  window.on('closed', () => end('closed'));
}

import { BrowserWindow, screen } from 'electron';
import { pageUrl } from '#shared/ipc/page-address.ts';
import { secureWebPreferences } from '../security.ts';
import type { Rectangle } from '../window-state.ts';
import { type Display, MIN_ROW } from './countdown-place.ts';
import type { CountdownSurface } from './countdown-window.ts';

/** The window itself: without a frame, above everything, in no taskbar, and not shown yet. */
export function countdownSurface(title: () => string): CountdownSurface {
  return {
    make(bounds) {
      const window = new BrowserWindow({
        ...bounds,
        minWidth: MIN_ROW.width,
        minHeight: MIN_ROW.height,
        show: false,
        frame: false,
        minimizable: false,
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: true,
        alwaysOnTop: true,
        title: title(),
        webPreferences: secureWebPreferences('timer'),
        // Linux knows no opacity of a window; there the page paints itself thinner.
        transparent: process.platform === 'linux',
        // A panel floats over another program's full screen without taking the focus from it.
        ...(process.platform === 'darwin' ? { type: 'panel' as const } : {}),
      });
      window.on('page-title-updated', (event) => event.preventDefault());
      void window.loadURL(pageUrl('timer')).catch(() => {
        // `did-fail-load` and `render-process-gone` tell the owner.
      });
      return window;
    },
    show(window) {
      window.showInactive();
      // Window managers forget what is asked of a window that was not mapped yet.
      window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
      window.setAlwaysOnTop(true, 'floating');
    },
    look(window, { opacity, clickThrough }) {
      window.setOpacity(opacity);
      window.setIgnoreMouseEvents(clickThrough);
    },
    displays() {
      const first = screen.getPrimaryDisplay();
      const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
      return [asDisplay(first), ...others.map(asDisplay)];
    },
    displayOf: (bounds: Rectangle) => asDisplay(screen.getDisplayMatching(bounds)),
    onDisplaysChanged(listener) {
      screen.on('display-added', listener);
      screen.on('display-removed', listener);
      screen.on('display-metrics-changed', listener);
      return () => {
        screen.off('display-added', listener);
        screen.off('display-removed', listener);
        screen.off('display-metrics-changed', listener);
      };
    },
  };
}

function asDisplay({ id, workArea }: Electron.Display): Display {
  return { id: String(id), workArea };
}

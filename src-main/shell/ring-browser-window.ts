import { BrowserWindow, screen } from 'electron';
import { pageUrl } from '#shared/ipc/page-address.ts';
import { RING_START_HEIGHT, RING_WIDTH, ringPlace } from './ring-place.ts';
import { secureWebPreferences } from './security.ts';

/**
 * The ring window itself: without a frame, so that nothing but Snooze and Dismiss is there to be clicked, above
 * everything, and not shown yet.
 */
export function makeRingBrowserWindow(title: string, iconPath: string | null): BrowserWindow {
  const window = new BrowserWindow({
    width: RING_WIDTH,
    height: RING_START_HEIGHT,
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    alwaysOnTop: true,
    title,
    webPreferences: secureWebPreferences('ring'),
    ...(iconPath ? { icon: iconPath } : {}),
    // A panel floats over another program's full screen without taking the focus from it.
    ...(process.platform === 'darwin' ? { type: 'panel' as const } : {}),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(pageUrl('ring')).catch(() => {
    // `did-fail-load` and `render-process-gone` tell the owner.
  });
  return window;
}

/** Shows it above everything on the screen with the mouse, without taking the focus. */
export function showRing(window: BrowserWindow, height: number): void {
  window.setBounds(placeOnCursorScreen(height));
  window.showInactive();
  // Window managers forget what is asked of a window that was not mapped yet.
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  window.setAlwaysOnTop(true, 'screen-saver');
  window.moveTop();
  window.flashFrame(true);
}

/** Gives it another height and keeps its lower edge, where it was put. */
export function resizeRing(window: BrowserWindow, height: number): void {
  const { x, y, height: former } = window.getBounds();
  const { workArea } = screen.getDisplayNearestPoint({ x, y });
  const place = ringPlace(workArea, height);
  window.setBounds({ ...place, x, y: Math.max(workArea.y, y + former - place.height) });
}

function placeOnCursorScreen(height: number) {
  return ringPlace(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea, height);
}

import { isDeepStrictEqual } from 'node:util';
import { Menu, nativeImage, Tray } from 'electron';
import { trayIconPath } from './resources.ts';
import { trayMenuTemplate } from './tray-menu.ts';
import type { TrayAction, TrayIconState, TrayModel } from './tray-model.ts';

/** Changes come in bursts; the tray follows after this time, because some desktops redraw it slowly. */
const SETTLE_MS = 50;

export interface TrayDeps {
  /** Called when the tray is drawn, never more often than it needs. */
  readonly model: () => TrayModel;
  readonly act: (action: TrayAction) => void;
}

export interface TrayIcon {
  /** Something that the tray shows may have changed. */
  refresh(): void;
  /** Makes the icon anew, for a tray that came up after the app. */
  remake(): void;
  destroy(): void;
}

/** The icon in the system's tray. Its menu is only replaced when it differs: some desktops close an open one. */
export function createTray(deps: TrayDeps): TrayIcon {
  let tray = new Tray(iconOf('idle'));
  let drawn: TrayModel | null = null;
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    timer = undefined;
    const model = deps.model();
    if (isDeepStrictEqual(model, drawn)) return;
    if (model.icon !== drawn?.icon) tray.setImage(iconOf(model.icon));
    if (model.tooltip !== drawn?.tooltip) tray.setToolTip(model.tooltip);
    if (!isDeepStrictEqual(model.entries, drawn?.entries)) {
      tray.setContextMenu(Menu.buildFromTemplate(trayMenuTemplate(model.entries, deps.act)));
    }
    drawn = model;
  };
  const begin = () => {
    // On macOS a click shows the menu, which has "open" in it.
    if (process.platform !== 'darwin') {
      tray.on('click', () => deps.act({ kind: 'open' }));
      tray.on('double-click', () => deps.act({ kind: 'open' }));
    }
    drawn = null;
    draw();
  };
  begin();
  return {
    refresh: () => {
      timer ??= setTimeout(draw, SETTLE_MS);
    },
    remake() {
      tray.destroy();
      tray = new Tray(iconOf('idle'));
      begin();
    },
    destroy() {
      clearTimeout(timer);
      tray.destroy();
    },
  };
}

function iconOf(state: TrayIconState): Electron.NativeImage {
  return nativeImage.createFromPath(trayIconPath(state));
}

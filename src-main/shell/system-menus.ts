import { isDeepStrictEqual } from 'node:util';
import { app, Menu } from 'electron';
import type { Translate } from '#shared/messages/translate.ts';
import type { Log } from '../ports/log.ts';
import { dockEntries } from './dock-model.ts';
import { jumpListTasks } from './jump-list.ts';
import { ownArguments } from './own-arguments.ts';
import { trayMenuTemplate } from './tray-menu.ts';
import type { TrayAction, TrayEntry, TrayModel } from './tray-model.ts';

/** Changes come in bursts; the dock follows after this time. */
const SETTLE_MS = 200;

export interface SystemMenusDeps {
  readonly log: Log;
  readonly translate: () => Translate;
  readonly model: () => TrayModel;
  readonly act: (action: TrayAction) => void;
}

/** What the system shows of the app beside its own menus: the jump list on Windows, the dock's menu on macOS. */
export interface SystemMenus {
  languageChanged(): void;
  /** What rings next may have changed. */
  refresh(): void;
  stop(): void;
}

export function createSystemMenus(deps: SystemMenusDeps): SystemMenus {
  let drawn: readonly TrayEntry[] | null = null;
  let timer: NodeJS.Timeout | undefined;
  const draw = () => {
    timer = undefined;
    const entries = dockEntries(deps.model(), deps.translate());
    if (isDeepStrictEqual(entries, drawn)) return;
    drawn = entries;
    app.dock?.setMenu(Menu.buildFromTemplate(trayMenuTemplate(entries, deps.act)));
  };
  const refresh = () => {
    if (app.dock) timer ??= setTimeout(draw, SETTLE_MS);
  };
  return {
    refresh,
    languageChanged() {
      if (process.platform === 'win32') setJumpList(deps);
      refresh();
    },
    stop: () => clearTimeout(timer),
  };
}

function setJumpList({ log, translate }: SystemMenusDeps): void {
  // A portable app is unpacked anew for each run; its own file counts.
  const program = process.env.PORTABLE_EXECUTABLE_FILE ?? process.execPath;
  const tasks = jumpListTasks({ program, args: ownArguments(), translate: translate() });
  if (!app.setUserTasks(tasks)) log.warn('jump list refused');
}

import type { Settings } from '#shared/domain/settings.ts';
import type { Events } from '#shared/ipc/contract.ts';
import type { Environment } from '#shared/ipc/snapshot.ts';
import type { Pages } from './ipc/pages.ts';
import type { Log } from './ports/log.ts';
import { createFollowedLook } from './shell/followed-look.ts';
import { createGlobalShortcut } from './shell/global-shortcut.ts';
import { installMenu } from './shell/menu.ts';
import { createQuickEntryShortcut } from './shell/quick-entry-shortcut.ts';
import type { Speech } from './shell/speech.ts';
import { createSystemMenus } from './shell/system-menus.ts';
import { createTray, type TrayIcon } from './shell/tray.ts';
import type { trayActions } from './shell/tray-actions.ts';
import type { trayModel } from './shell/tray-model.ts';

/** Shows the main window, and what was asked for in it. */
export type Open = (what?: Events['main:open']['what']) => void;

interface MenuParts {
  readonly log: Log;
  readonly pages: Pages;
  readonly speech: Speech;
  /** What the windows are told of the shortcuts. */
  readonly shortcuts: { quickEntry: Environment['quickEntryShortcut'] };
}

interface TrayDeps {
  readonly act: ReturnType<typeof trayActions>;
  readonly model: () => ReturnType<typeof trayModel>;
}

/** The tray icon, from when it is first shown. */
export function makeTray(deps: TrayDeps) {
  let icon: TrayIcon | null = null;
  return {
    /** Makes it anew for a tray that came up after the app. */
    show(): void {
      if (icon) icon.remake();
      else icon = createTray(deps);
    },
    refresh(): void {
      icon?.refresh();
    },
    destroy(): void {
      icon?.destroy();
      icon = null;
    },
  };
}

/** The app's menu, the system's (dock, jump list), and the keys for the whole system. */
export function makeMenus(
  { log, pages, speech, shortcuts }: MenuParts,
  { open, quit, act, model }: TrayDeps & { readonly open: Open; readonly quit: () => void },
) {
  const change = (what: Events['main:change']['what']) => {
    pages.send('main', 'main:change', { what });
  };
  const system = createSystemMenus({ log, translate: speech.translate, model, act });
  const quickEntry = createQuickEntryShortcut(
    createGlobalShortcut({ name: 'quick entry', onPressed: () => open('quick-entry'), log }),
  );
  const look = createFollowedLook(() => {
    installMenu({ translate: speech.translate(), open, change, quit });
    system.languageChanged();
  });
  return {
    follow(settings: Settings): void {
      quickEntry.follow(settings);
      shortcuts.quickEntry = quickEntry.state();
      look.follow(settings);
    },
    refresh: () => system.refresh(),
    stop(): void {
      system.stop();
      quickEntry.letGo();
    },
  };
}

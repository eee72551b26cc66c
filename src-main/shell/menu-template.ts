import type { MenuItemConstructorOptions } from 'electron';
import type { Events } from '#shared/ipc/contract.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { acceleratorOf, SHORTCUTS } from '#shared/shortcuts/shortcuts.ts';

type PageRequest = Extract<Events['main:open']['what'], `page-${string}`>;
type Role = NonNullable<MenuItemConstructorOptions['role']>;

export interface MenuContext {
  readonly isMac: boolean;
  readonly translate: Translate;
  /** Opens an editor or the settings in the main window. */
  readonly open: (what: Events['main:open']['what']) => void;
  /** Undoes or does again in the main window: the text being written, else the last step. */
  readonly change: (what: Events['main:change']['what']) => void;
  readonly quit: () => void;
  readonly withDeveloperTools: boolean;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu in the person's language, ordered as each platform expects it. */
export function menuTemplate(context: MenuContext): MenuItemConstructorOptions[] {
  const menus = [
    fileMenu(context),
    editMenu(context),
    viewMenu(context),
    windowMenu(context),
    helpMenu(context),
  ];
  return context.isMac ? [appMenu(context), ...menus] : menus;
}

function appMenu(context: MenuContext): MenuItemConstructorOptions {
  return {
    label: context.translate('app.name'),
    submenu: [
      role(context, 'about', 'menu.about'),
      SEPARATOR,
      settingsItem(context),
      SEPARATOR,
      role(context, 'services', 'menu.services'),
      SEPARATOR,
      role(context, 'hide', 'menu.hide'),
      role(context, 'hideOthers', 'menu.hide-others'),
      role(context, 'unhide', 'menu.show-all'),
      SEPARATOR,
      quitItem(context),
    ],
  };
}

function fileMenu(context: MenuContext): MenuItemConstructorOptions {
  const { translate, open } = context;
  const ends = context.isMac ? [] : [SEPARATOR, settingsItem(context), SEPARATOR, quitItem(context)];
  return {
    label: translate('menu.file'),
    submenu: [
      {
        label: translate('tray.new-alarm'),
        accelerator: acceleratorOf('new-alarm'),
        click: () => open('new-alarm'),
      },
      {
        label: translate('tray.new-timer'),
        accelerator: acceleratorOf('new-timer'),
        click: () => open('new-timer'),
      },
      {
        label: translate('menu.quick-entry'),
        accelerator: acceleratorOf('quick-entry'),
        click: () => open('quick-entry'),
      },
      SEPARATOR,
      { label: translate('menu.sync'), click: () => open('sync') },
      SEPARATOR,
      role(context, 'close', 'menu.close'),
      ...ends,
    ],
  };
}

function editMenu(context: MenuContext): MenuItemConstructorOptions {
  return {
    label: context.translate('menu.edit'),
    submenu: [
      {
        label: context.translate('menu.undo'),
        accelerator: acceleratorOf('undo'),
        click: () => context.change('undo'),
      },
      {
        label: context.translate('menu.redo'),
        accelerator: acceleratorOf('redo'),
        click: () => context.change('redo'),
      },
      SEPARATOR,
      role(context, 'cut', 'menu.cut'),
      role(context, 'copy', 'menu.copy'),
      role(context, 'paste', 'menu.paste'),
      role(context, 'selectAll', 'menu.select-all'),
      SEPARATOR,
      {
        label: context.translate('ui.search'),
        accelerator: acceleratorOf('search'),
        click: () => context.open('search'),
      },
      { label: context.translate('ui.pause.menu'), click: () => context.open('pause') },
    ],
  };
}

function viewMenu(context: MenuContext): MenuItemConstructorOptions {
  const tools = [SEPARATOR, role(context, 'toggleDevTools', 'menu.developer-tools')];
  return {
    label: context.translate('menu.view'),
    submenu: [
      pageItem(context, 'page-lists'),
      pageItem(context, 'page-day'),
      pageItem(context, 'page-history'),
      SEPARATOR,
      // Without its key: while there is no timer, that is the full screen's.
      { label: context.translate('ui.timer.full'), click: () => context.open('full-timer') },
      role(context, 'resetZoom', 'menu.actual-size'),
      role(context, 'zoomIn', 'menu.zoom-in'),
      role(context, 'zoomOut', 'menu.zoom-out'),
      SEPARATOR,
      role(context, 'togglefullscreen', 'menu.full-screen'),
      ...(context.withDeveloperTools ? tools : []),
    ],
  };
}

function pageItem({ translate, open }: MenuContext, page: PageRequest): MenuItemConstructorOptions {
  return {
    label: translate(SHORTCUTS[page].text),
    accelerator: acceleratorOf(page),
    click: () => open(page),
  };
}

function windowMenu(context: MenuContext): MenuItemConstructorOptions {
  const front = [SEPARATOR, role(context, 'front', 'menu.front')];
  return {
    label: context.translate('menu.window'),
    submenu: [role(context, 'minimize', 'menu.minimise'), ...(context.isMac ? front : [])],
  };
}

function helpMenu({ translate, open }: MenuContext): MenuItemConstructorOptions {
  const accelerator = acceleratorOf('shortcuts');
  return {
    label: translate('menu.help'),
    submenu: [{ label: translate('ui.shortcuts'), accelerator, click: () => open('shortcuts') }],
  };
}

function settingsItem({ translate, open }: MenuContext): MenuItemConstructorOptions {
  return {
    label: translate('tray.settings'),
    accelerator: acceleratorOf('settings'),
    click: () => open('settings'),
  };
}

/** Not the role: it would name the app's file, and its text could not be translated. */
function quitItem({ translate, quit }: MenuContext): MenuItemConstructorOptions {
  return { label: translate('tray.quit'), accelerator: acceleratorOf('quit'), click: quit };
}

function role({ translate }: MenuContext, name: Role, label: MessageKey): MenuItemConstructorOptions {
  return { role: name, label: translate(label) };
}

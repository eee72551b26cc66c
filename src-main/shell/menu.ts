import { app, Menu } from 'electron';
import { type MenuContext, menuTemplate } from './menu-template.ts';

/** Installs the application menu; to be called again when the language changes. */
export function installMenu(context: Omit<MenuContext, 'isMac' | 'withDeveloperTools'>): void {
  const template = menuTemplate({
    ...context,
    isMac: process.platform === 'darwin',
    withDeveloperTools: !app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

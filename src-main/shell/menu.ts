import { app, Menu } from 'electron';
import { type MenuContext, menuTemplate } from './menu-template.ts';

/** Spares the start Electron's own menu, which would be made only to be replaced. To be called before Electron is ready. */
export function declineDefaultMenu(): void {
  Menu.setApplicationMenu(null);
}

/** Installs the application menu; to be called again when the language changes. */
export function installMenu(context: Omit<MenuContext, 'isMac' | 'withDeveloperTools'>): void {
  const template = menuTemplate({
    ...context,
    isMac: process.platform === 'darwin',
    withDeveloperTools: !app.isPackaged,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

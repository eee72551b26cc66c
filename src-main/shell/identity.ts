import { app } from 'electron';

/** The same id as in the package: Windows shows notifications only for it, and groups the taskbar by it. */
const APP_ID = 'app.pobudka.desktop';

/** Tells the system who we are. To be called before Electron is ready. */
export function identifyApp(): void {
  app.setAppUserModelId(APP_ID);
}

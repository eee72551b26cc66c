import { app } from 'electron';

/** The same id as in the package: Windows shows notifications only for it, and groups the taskbar by it. */
const APP_ID = 'app.pobudka.desktop';
/** Never to change: Windows keeps it beside the app's id. */
const TOAST_ACTIVATOR = '{7B1F0C5E-3A64-4E0B-9D0A-5C2E8F41A6D3}';

/** Tells the system who we are. To be called before Electron is ready. */
export function identifyApp(): void {
  app.setAppUserModelId(APP_ID);
  // Without one of its own, Windows could not tell whose notification it was that a button was pressed on. An Electron
  // from before there was this method runs too.
  if (process.platform === 'win32' && 'setToastActivatorCLSID' in app) {
    app.setToastActivatorCLSID(TOAST_ACTIVATOR);
  }
}

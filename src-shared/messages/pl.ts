import type { Catalogue } from './catalogue.ts';

/** The Polish catalogue; same keys and groups as the English one. */
export const pl: Catalogue = {
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window

  // ring: ring window

  // tray: tray icon and native menus

  // notify: notifications

  // check: "Will it wake me?"

  // cli: command line

  // sound: names of the built-in sounds

  // error: what went wrong, what was kept, what to do
};

/**
 * The English catalogue: the reference for every key. Texts are ICU MessageFormat. Keys are grouped by where a person
 * meets them: ui (main window), ring (ring window), tray, notify, check ("Will it wake me?"), cli, error.
 */
export const en = {
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
} as const;

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
  'tray.tooltip.idle': 'Pobudka: nothing is set',
  'tray.tooltip.next': 'Pobudka: {label}, {when}',
  'tray.tooltip.ringing': '{count, plural, one {Ringing: {label}} other {Ringing: {label} and {more} more}}',
  'tray.nothing-set': 'Nothing is set',
  'tray.alarm': '{when}, {label}',
  'tray.snoozed': '{label}, snoozed until {when}',
  'tray.timer-until': '{label} until {when}',
  'tray.quick-timer': 'Timer for {minutes} min',
  'tray.quick-timer-label': '{minutes} min',
  'tray.skip-next': 'Skip {label}, {when}',
  'tray.snooze-all': 'Snooze all ({minutes} min)',
  'tray.dismiss-all': 'Dismiss all',
  'tray.missed': '{count, plural, one {# missed ring…} other {# missed rings…}}',
  'tray.open': 'Open Pobudka',
  'tray.new-alarm': 'New alarm…',
  'tray.new-timer': 'New timer…',
  'tray.settings': 'Settings…',
  'tray.quit': 'Quit Pobudka',
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.window': 'Window',
  'menu.about': 'About Pobudka',
  'menu.services': 'Services',
  'menu.hide': 'Hide Pobudka',
  'menu.hide-others': 'Hide others',
  'menu.show-all': 'Show all',
  'menu.close': 'Close window',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.select-all': 'Select all',
  'menu.actual-size': 'Actual size',
  'menu.zoom-in': 'Zoom in',
  'menu.zoom-out': 'Zoom out',
  'menu.full-screen': 'Full screen',
  'menu.minimise': 'Minimise',
  'menu.front': 'Bring all to front',
  'menu.developer-tools': 'Developer tools',
  'dialog.quit.title': 'Quit Pobudka?',
  'dialog.quit.armed':
    '{alarms, plural, =0 {} one {# alarm is set. } other {# alarms are set. }}{timers, plural, =0 {} one {# timer is running. } other {# timers are running. }}Nothing rings while Pobudka is closed.',
  'dialog.quit.quit': 'Quit',
  'dialog.quit.stay': 'Keep running',
  'dialog.choose-sound.title': 'Choose a sound',
  'dialog.choose-sound.filter': 'Sounds',

  // notify: notifications
  'notify.in-tray.title': 'Pobudka keeps running',
  'notify.in-tray.body':
    'Your alarms and timers ring from the tray. Choose Quit in the tray menu to end Pobudka.',
  'notify.ring.alarm': 'Alarm, {when}',
  'notify.ring.timer': 'Timer ended at {when}',
  'notify.ring.late': 'Due {when}, {minutes, plural, one {# minute} other {# minutes}} late',
  'notify.action.snooze': 'Snooze',
  'notify.action.dismiss': 'Dismiss',
  'notify.missed.title': '{count, plural, one {Missed: {label}} other {# missed rings}}',
  'notify.missed.asleep': '{when}: the computer was asleep.',
  'notify.missed.switched-off': '{when}: the computer was switched off.',
  'notify.missed.app-not-running': '{when}: Pobudka was not running.',
  'notify.missed.clock-changed': '{when}: the clock was changed past it.',
  'notify.missed.zone-changed': '{when}: the time zone changed.',
  'notify.missed.busy': '{when}: the computer was too busy.',
  'notify.missed.unanswered': '{when}: it rang, and nobody answered.',
  'notify.clock-back.title': 'The clock went back',
  'notify.clock-back.body': '{label}, {when}, has rung already and will not ring again.',

  // check: "Will it wake me?"

  // cli: command line

  // sound: names of the built-in sounds

  // error: what went wrong, what was kept, what to do
  'error.start.title': 'Pobudka cannot start',
  'error.start.newer-database':
    'Your alarms were saved by a newer version of Pobudka. Nothing was changed. Install that version, or a newer one, and start again.',
  'error.start.locked':
    'Another program is using Pobudka’s data. Nothing was changed. Close that program and start again.',
  'error.start.read-only':
    'Pobudka may not write to its folder {folder}. Nothing was changed. Allow writing there and start again.',
  'error.start.full': 'The disk is full. Nothing was changed. Make room and start again.',
  'error.start.wrong-binding':
    'This copy of Pobudka is incomplete: its database part does not fit. Your data was not touched. Install Pobudka again.',
  'error.start.unexpected':
    'Something unexpected went wrong. Your data was not touched. The log in {folder} says more.',
} as const;

import type { Catalogue } from './catalogue.ts';

/** The German catalogue; same keys and groups as the English one. */
export const de: Catalogue = {
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window

  // ring: ring window

  // tray: tray icon and native menus
  'tray.tooltip.idle': 'Pobudka: nichts gestellt',
  'tray.tooltip.next': 'Pobudka: {label}, {when}',
  'tray.tooltip.ringing':
    '{count, plural, one {Es klingelt: {label}} other {Es klingelt: {label} und {more} weitere}}',
  'tray.nothing-set': 'Nichts gestellt',
  'tray.alarm': '{when}, {label}',
  'tray.snoozed': '{label}, schlummert bis {when}',
  'tray.timer-until': '{label} bis {when}',
  'tray.quick-timer': 'Timer für {minutes} Min.',
  'tray.quick-timer-label': '{minutes} Min.',
  'tray.skip-next': '{label}, {when} auslassen',
  'tray.snooze-all': 'Alle schlummern ({minutes} Min.)',
  'tray.dismiss-all': 'Alle ausschalten',
  'tray.missed': '{count, plural, one {# verpasstes Klingeln…} other {#-mal Klingeln verpasst…}}',
  'tray.open': 'Pobudka öffnen',
  'tray.new-alarm': 'Neuer Wecker…',
  'tray.new-timer': 'Neuer Timer…',
  'tray.settings': 'Einstellungen…',
  'tray.quit': 'Pobudka beenden',
  'menu.file': 'Datei',
  'menu.edit': 'Bearbeiten',
  'menu.view': 'Ansicht',
  'menu.window': 'Fenster',
  'menu.about': 'Über Pobudka',
  'menu.services': 'Dienste',
  'menu.hide': 'Pobudka ausblenden',
  'menu.hide-others': 'Andere ausblenden',
  'menu.show-all': 'Alle einblenden',
  'menu.close': 'Fenster schließen',
  'menu.undo': 'Rückgängig',
  'menu.redo': 'Wiederholen',
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einfügen',
  'menu.select-all': 'Alles auswählen',
  'menu.actual-size': 'Originalgröße',
  'menu.zoom-in': 'Vergrößern',
  'menu.zoom-out': 'Verkleinern',
  'menu.full-screen': 'Vollbild',
  'menu.minimise': 'Minimieren',
  'menu.front': 'Alle nach vorne bringen',
  'menu.developer-tools': 'Entwicklerwerkzeuge',
  'dialog.quit.title': 'Pobudka beenden?',
  'dialog.quit.armed':
    '{alarms, plural, =0 {} one {# Wecker ist gestellt. } other {# Wecker sind gestellt. }}{timers, plural, =0 {} one {# Timer läuft. } other {# Timer laufen. }}Solange Pobudka beendet ist, klingelt nichts.',
  'dialog.quit.quit': 'Beenden',
  'dialog.quit.stay': 'Weiterlaufen lassen',
  'dialog.choose-sound.title': 'Klang auswählen',
  'dialog.choose-sound.filter': 'Klänge',

  // notify: notifications
  'notify.in-tray.title': 'Pobudka läuft weiter',
  'notify.in-tray.body':
    'Deine Wecker und Timer klingeln aus der Taskleiste. Zum Beenden wähle im Taskleistenmenü „Pobudka beenden“.',
  'notify.ring.alarm': 'Wecker, {when}',
  'notify.ring.timer': 'Timer abgelaufen um {when}',
  'notify.ring.late': 'Fällig {when}, {minutes, plural, one {# Minute} other {# Minuten}} zu spät',
  'notify.action.snooze': 'Schlummern',
  'notify.action.dismiss': 'Ausschalten',
  'notify.missed.title': '{count, plural, one {Verpasst: {label}} other {#-mal Klingeln verpasst}}',
  'notify.missed.asleep': '{when}: Der Computer war im Ruhezustand.',
  'notify.missed.switched-off': '{when}: Der Computer war ausgeschaltet.',
  'notify.missed.app-not-running': '{when}: Pobudka lief nicht.',
  'notify.missed.clock-changed': '{when}: Die Uhr wurde darüber hinweg verstellt.',
  'notify.missed.zone-changed': '{when}: Die Zeitzone hat gewechselt.',
  'notify.missed.busy': '{when}: Der Computer war zu beschäftigt.',
  'notify.missed.unanswered': '{when}: Es hat geklingelt, aber niemand hat reagiert.',
  'notify.clock-back.title': 'Die Uhr wurde zurückgestellt',
  'notify.clock-back.body': '{label}, {when}: hat schon geklingelt und klingelt nicht noch einmal.',

  // check: "Will it wake me?"

  // cli: command line

  // sound: names of the built-in sounds

  // error: what went wrong, what was kept, what to do
  'error.start.title': 'Pobudka kann nicht starten',
  'error.start.newer-database':
    'Deine Wecker wurden von einer neueren Version von Pobudka gespeichert. Es wurde nichts verändert. Installiere diese oder eine neuere Version und starte erneut.',
  'error.start.locked':
    'Ein anderes Programm benutzt die Daten von Pobudka. Es wurde nichts verändert. Schließe es und starte erneut.',
  'error.start.read-only':
    'Pobudka darf nicht in den Ordner {folder} schreiben. Es wurde nichts verändert. Erlaube das Schreiben und starte erneut.',
  'error.start.full': 'Der Datenträger ist voll. Es wurde nichts verändert. Schaffe Platz und starte erneut.',
  'error.start.wrong-binding':
    'Diese Kopie von Pobudka ist unvollständig: Ihr Datenbankteil passt nicht. Deine Daten wurden nicht angerührt. Installiere Pobudka neu.',
  'error.start.unexpected':
    'Etwas Unerwartetes ist schiefgegangen. Deine Daten wurden nicht angerührt. Mehr steht im Protokoll in {folder}.',
};

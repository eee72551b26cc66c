import type { Catalogue } from './catalogue.ts';

/** The German catalogue; same keys and groups as the English one. */
export const german = (): Catalogue => ({
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window
  'ui.alarms': 'Wecker',
  'ui.timers': 'Timer',
  'ui.lists': 'Wecker und Timer',
  'ui.pages': 'Seiten',
  'ui.shortcuts': 'Tastenkürzel',
  'ui.shortcuts.make': 'Anlegen',
  'ui.shortcuts.change': 'Ändern',
  'ui.shortcuts.look': 'Ansicht',
  'ui.shortcuts.window': 'Pobudka',
  'ui.shortcuts.hint':
    'Tab geht weiter, Pfeiltasten gelten in Listen, Menüs und Reitern, Escape schließt, was offen ist.',
  'ui.welcome.step': 'Willkommen · {step} von {count}',
  'ui.welcome.language': 'Welche Sprache sprichst du?',
  'ui.welcome.sound': 'Hörst du es?',
  'ui.welcome.sound-hint':
    'So werden deine Wecker klingen. Hörst du nichts, sagt „Werde ich geweckt?“ oben, warum.',
  'ui.welcome.account': 'Auf diesem Gerät oder auf allen?',
  'ui.welcome.account-hint':
    'Alles geht auf diesem Gerät allein, ohne Konto. Mit einem sind deine Wecker und Timer auf allen deinen Geräten gleich.',
  'ui.welcome.next': 'Weiter',
  'ui.welcome.back': 'Zurück',
  'ui.welcome.skip': 'Überspringen',
  'ui.welcome.stay': 'Auf diesem Gerät bleiben',
  'menu.help': 'Hilfe',
  'ui.rings': 'Klingelnd und im Schlummern',
  'ui.toasts': 'Mitteilungen',
  'ui.settings': 'Einstellungen',
  'ui.undo': 'Rückgängig',
  'ui.redo': 'Wiederholen',
  'ui.step':
    '{way, select, undone {Rückgängig gemacht} redone {Wiederholt} other {Erledigt}}: {action, select, alarms_paused {alle Wecker ausgesetzt} alarms_resumed {alle Wecker wieder eingesetzt} presets_changed {schnelle Timer geändert} other {{count, plural, one {„{label}“} other {# Einträge}} {action, select, created {angelegt} duplicated {dupliziert} deleted {gelöscht} restored {wiederhergestellt} switched_on {eingeschaltet} switched_off {ausgeschaltet} shifted {verschoben} skipped {einmal ausgelassen} unskipped {nicht mehr ausgelassen} started {gestartet} paused {angehalten} resumed {fortgesetzt} restarted {neu gestartet} stopped {gestoppt} extended {verlängert} imported {importiert} other {geändert}}}}',
  'ui.close': 'Schließen',
  'ui.save': 'Speichern',
  'ui.cancel': 'Abbrechen',
  'ui.duration.days': '{count, plural, one {# Tag} other {# Tage}}',
  'ui.duration.hours': '{count} Std.',
  'ui.duration.minutes': '{count} Min.',
  'ui.duration.seconds': '{count} Sek.',
  'ui.day.today': 'heute',
  'ui.day.tomorrow': 'morgen',
  'ui.day.yesterday': 'gestern',
  // ui: der Tag und die Woche
  'ui.day': 'Tag',
  'ui.day.dial': 'Der Tag als Zifferblatt',
  'ui.day.rings': 'Was heute klingelt',
  'ui.day.week': 'Die kommende Woche',
  'ui.day.hint':
    'Ziehe eine Marke auf eine andere Zeit. Mit der Tastatur: Pfeiltasten verschieben, Enter übernimmt, Escape lässt alles, wie es war.',
  'ui.day.empty': 'Heute klingelt nichts',
  'ui.day.empty-hint': 'Wecker, die heute klingeln, stehen hier und auf dem Zifferblatt.',
  'ui.day.none': 'Nichts',
  'ui.day.more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'ui.day.mark': '{time}, {label}: {state}',
  'ui.day.shared-mark': '{count, plural, one {# Wecker} other {# Wecker}} um {time}',
  'ui.day.timer': 'Timer {label}: noch {left}',
  'ui.day.moving': 'Neue Zeit',
  'ui.day.moved': '„{label}“ klingelt jetzt um {time}.',
  'ui.day.state.next': 'klingelt als Nächster',
  'ui.day.state.ahead': 'steht bevor',
  'ui.day.state.past': 'vorbei',
  'ui.day.state.missed': 'verpasst',
  'ui.day.state.skipped': 'ausgelassen',
  'ui.day.state.snoozed': 'schlummert',
  'ui.day.state.ringing': 'klingelt gerade',
  'ui.moment': '{day}, {time}',
  'ui.next.alarm': 'Pobudka in {duration}',
  'ui.next.timer': 'Timer klingelt in {duration}',
  'ui.next.snoozed': 'Klingelt wieder in {duration}',
  'ui.next.none': 'Nichts ist gestellt',
  'ui.next.ringing': 'Es klingelt',
  'ui.next.ringing-hint': 'Sonst ist nichts gestellt.',
  'ui.next.none-hint': 'Stelle einen Wecker oder starte einen Timer.',
  'ui.wake.checking': 'Wird geprüft …',
  'ui.wake.ok': 'Alles sieht gut aus',
  'ui.wake.unknown': 'Nicht alles lässt sich prüfen',
  'ui.wake.warning': 'Es gibt etwas zu beachten',
  'ui.wake.problem': 'Es gibt ein Problem',
  'ui.missed.title': '{count, plural, one {Ein Klingeln verpasst} other {#-mal Klingeln verpasst}}',
  'ui.missed.also':
    '{count, plural, one {Ein früheres Ende wurde ebenfalls verpasst.} other {# frühere Enden wurden ebenfalls verpasst.}}',
  'ui.missed.seen': 'Verstanden',
  'ui.store.title': 'Die gespeicherten Wecker waren beschädigt',
  'ui.store.restored':
    'Sie wurden aus der Sicherung wiederhergestellt ({when}). Spätere Änderungen können fehlen: Bitte sieh deine Wecker durch. Die beschädigte Datei wurde als {file} aufgehoben.',
  'ui.store.started-empty':
    'Es gab keine Sicherung, deshalb sind die Listen leer. Bitte stelle deine Wecker neu. Die beschädigte Datei wurde als {file} aufgehoben.',
  'ui.store.read': 'Verstanden',
  'ui.ring.snoozed': 'schlummert bis {time}',
  'ui.ring.ringing': 'klingelt jetzt ({moment})',
  'ui.item.label': 'Name',
  'ui.item.label-too-long': 'Der Name ist zu lang: höchstens 200 Zeichen.',
  'ui.item.more': 'Mehr zu {label}',
  'ui.item.copy': '{label} (Kopie)',
  'ui.item.edit': 'Bearbeiten',
  'ui.item.duplicate': 'Duplizieren',
  'ui.item.delete': 'Löschen',
  'ui.repeat': 'Wiederholen',
  'ui.repeat.once': 'Einmal',
  'ui.repeat.daily': 'Täglich',
  'ui.repeat.weekdays': 'Werktags',
  'ui.repeat.weekends': 'Am Wochenende',
  'ui.repeat.weekly': 'Gewählte Tage',
  'ui.repeat.days': 'Tage',
  'ui.repeat.no-days': 'Keine Tage gewählt',
  'ui.alarm.new': 'Neuer Wecker',
  'ui.alarm.edit': 'Wecker bearbeiten',
  'ui.alarm.open': '{label}, {time} bearbeiten',
  'ui.alarm.switch': '{label}, {time}',
  'ui.alarm.default-label': 'Wecker',
  'ui.alarm.time': 'Uhrzeit',
  'ui.alarm.time-missing': 'Gib Stunde und Minute ein.',
  'ui.alarm.days-missing': 'Wähle mindestens einen Tag.',
  'ui.alarm.ringing': 'Klingelt',
  'ui.alarm.off': 'Aus',
  'ui.alarm.due': '{day}, in {duration}',
  'ui.alarm.no-due': 'Wird nicht klingeln',
  'ui.alarm.skips': 'Lässt aus: {moment}',
  'ui.alarm.skip': 'Nächstes auslassen',
  'ui.alarm.unskip': 'Doch nicht auslassen',
  'ui.alarm.empty': 'Noch keine Wecker',
  'ui.alarm.empty-hint': 'Stelle einen, und er klingelt auch bei geschlossenem Fenster.',
  'ui.timer.new': 'Neuer Timer',
  'ui.timer.edit': 'Timer bearbeiten',
  'ui.timer.default-label': 'Timer',
  'ui.timer.hours': 'Stunden',
  'ui.timer.minutes': 'Minuten',
  'ui.timer.seconds': 'Sekunden',
  'ui.timer.duration-missing': 'Ein Timer braucht mindestens eine Sekunde.',
  'ui.timer.repeat-hint': 'Beginnt nach jedem Ende von vorn.',
  'ui.timer.start-now': 'Sofort starten',
  'ui.timer.start': 'Starten',
  'ui.timer.pause': 'Anhalten',
  'ui.timer.resume': 'Fortsetzen',
  'ui.timer.stop': 'Stoppen',
  'ui.timer.restart': 'Neu starten',
  'ui.timer.extend': '+1 Min.',
  'ui.timer.progress': 'Fortschritt',
  'ui.timer.idle': 'Bereit',
  'ui.timer.ends': 'endet um {time}',
  'ui.timer.paused': 'Angehalten',
  'ui.timer.finished': 'Abgelaufen',
  'ui.timer.ringing': 'abgelaufen um {time}',
  'ui.timer.of': 'von {duration}',
  'ui.timer.repeats': 'wiederholt sich',
  'ui.timer.empty': 'Noch keine Timer',
  'ui.timer.empty-hint': 'Starte oben einen mit einem Klick oder lege einen eigenen an.',
  'ui.timer.quick': 'Schnelle Timer',
  'ui.timer.quick-start': 'Timer starten: {title}',
  'timer.quick-title': '{label}, {length}',
  'ui.timer.extend-five': '+5 Min.',
  'ui.timer.full': 'Fensterfüllend',
  'ui.timer.on-top': 'Im Vordergrund zeigen',
  'ui.countdown': 'Countdown',
  'ui.countdown.hide': 'Diesen Countdown schließen',
  'ui.settings.countdown-opacity': 'Deckkraft des Countdowns im Vordergrund',
  'ui.settings.click-through': 'Klicks gehen durch den Countdown im Vordergrund',
  'ui.settings.click-through-hint':
    'Damit er Klicks wieder annimmt, schalte dies hier oder im Menü des Infobereichs aus.',
  'ui.timer.recent': 'Zuletzt',
  'ui.presets': 'Schnelle Timer',
  'ui.presets.edit': 'Schnelle Timer bearbeiten',
  'ui.presets.hint':
    'Sie starten mit einem Klick, hier und im Infobereich. Ziehe sie in eine andere Reihenfolge oder drücke Alt mit einer Pfeiltaste.',
  'ui.presets.empty': 'Keine schnellen Timer. Füge unten einen hinzu oder hole die anfänglichen zurück.',
  'ui.presets.move': '{title} verschieben',
  'ui.presets.change': '{title} ändern',
  'ui.presets.remove': '{title} entfernen',
  'ui.presets.add': 'Schnellen Timer hinzufügen',
  'ui.presets.add-button': 'Hinzufügen',
  'ui.presets.apply': 'Übernehmen',
  'ui.presets.name': 'Name',
  'ui.presets.name-hint': 'Seine Länge',
  'ui.presets.same': 'Einen solchen gibt es schon.',
  'ui.presets.full':
    '{count, plural, one {Hier hat # schneller Timer Platz.} other {Hier haben # schnelle Timer Platz.}}',
  'ui.presets.reset': 'Zurücksetzen',
  'ui.presets.removed': 'Schneller Timer „{title}“ entfernt.',
  'ui.presets.was-reset': 'Die schnellen Timer sind wie am Anfang.',
  'ui.ring-options': 'Wenn es klingelt',
  'ui.ring-options.play-sound': 'Ton abspielen',
  'ui.ring-options.show-window': 'Klingelfenster zeigen',
  'ui.ring-options.show-window-hint': 'Sonst erscheint nur eine Benachrichtigung.',
  'ui.ring-options.own-volume': 'Eigene Lautstärke',
  'ui.do-not-disturb': 'Wenn „Nicht stören“ an ist',
  'ui.do-not-disturb.ring-through': 'Trotzdem klingeln',
  'ui.do-not-disturb.obey': 'Still bleiben',
  'ui.do-not-disturb.follow-ring-through': 'Wie in den Einstellungen: trotzdem klingeln',
  'ui.do-not-disturb.follow-obey': 'Wie in den Einstellungen: still bleiben',
  'ui.do-not-disturb.hint':
    'Still heißt: ohne Ton und ohne Fenster im Vordergrund; Benachrichtigung und Infobereich melden es trotzdem. Wo das System nichts dazu sagt, klingelt es.',
  'ui.volume': 'Lautstärke',
  'ui.sound': 'Ton',
  'ui.sound.follow': 'Wie in den Einstellungen ({name})',
  'ui.sound.add': 'Eigene Datei hinzufügen …',
  'ui.sound.too-large': 'Die Datei ist zu groß und wurde nicht hinzugefügt. Wähle eine kleinere.',
  'ui.sound.not-a-sound':
    'Diese Datei kann Pobudka nicht abspielen, sie wurde nicht hinzugefügt. Wähle eine wav-, mp3-, ogg-, flac- oder m4a-Datei.',
  'ui.sound.unreadable':
    'Die Datei ließ sich nicht lesen und wurde nicht hinzugefügt. Prüfe, ob sie noch da ist und du sie öffnen darfst.',
  'ui.sound.too-many':
    'Es gibt schon so viele eigene Töne, wie Pobudka aufhebt; dieser wurde nicht hinzugefügt.',
  'ui.output': 'Tonausgabe',
  'ui.output.follow': 'Wie in den Einstellungen',
  'ui.output.default': 'Systemstandard',
  'ui.output.gone': 'Ein nicht angeschlossenes Gerät',
  'ui.test': 'Testen',
  'ui.test.stop': 'Test beenden',
  'ui.test.playing': 'So wird es klingeln.',
  'ui.test.playing-elsewhere': 'Die gewählte Ausgabe fehlt: Der Systemstandard spielt.',
  'ui.test.system-player': 'Das Abspielprogramm des Systems spielt.',
  'ui.test.beep': 'Kein Ton kann abgespielt werden: Es piept stattdessen. Prüfe die Tonausgabe.',
  'ui.test.nothing': 'Der Test hat nicht geklappt. Nichts wurde geändert; versuch es noch einmal.',
  'ui.settings.look': 'Aussehen',
  'ui.settings.language': 'Sprache',
  'ui.settings.system': 'System',
  'ui.settings.theme': 'Farbschema',
  'ui.settings.light': 'Hell',
  'ui.settings.dark': 'Dunkel',
  'ui.settings.hour-cycle': 'Uhr',
  'ui.settings.hours-12': '12 Stunden',
  'ui.settings.hours-24': '24 Stunden',
  'ui.settings.ringing': 'Klingeln',
  'ui.settings.snooze': 'Schlummern (Min.)',
  'ui.settings.auto-silence': 'Verstummt nach (Min.)',
  'ui.settings.grace': 'Klingelt verspätet bis (Min.)',
  'ui.settings.keep-awake': 'Computer wach halten (Min.)',
  'ui.settings.ringing-hint':
    'Was unbeantwortet verstummt oder später bemerkt wird, wird dir gemeldet. So lange vor dem Klingeln bleibt der Computer wach; bei 0 nie.',
  'ui.settings.shortcut': 'Tastenkürzel zum Klingelfenster',
  'ui.settings.shortcut-hint':
    'Drücke hier die gewünschten Tasten, die Rücktaste für keine. Wenn es klingelt, holen sie das Fenster von überall nach vorn.',
  'ui.settings.shortcut-none': 'Keines',
  'ui.settings.quick-shortcut': 'Tastenkürzel zur Schnelleingabe',
  'ui.settings.quick-shortcut-hint':
    'Drücke hier die gewünschten Tasten; Rücktaste für keine. Sie öffnen dieses Fenster von überall, bereit zum Tippen.',
  'ui.settings.shortcut-taken':
    'Diese Tasten gehören einem anderen Programm oder dem System und bewirken hier nichts. Wähle andere.',
  'ui.settings.shortcut-same': 'Diese Tasten holen schon das Klingelfenster nach vorn. Wähle andere.',
  'ui.settings.sound': 'Ton',
  'ui.settings.alarm-sound': 'Ton der Wecker',
  'ui.settings.timer-sound': 'Ton der Timer',
  'ui.settings.fade-in': 'Wird lauter über (Sek.)',
  'ui.settings.start-at-login': 'Bei der Anmeldung starten',
  'ui.settings.start-at-login-hint':
    'Pobudka wartet verborgen im Infobereich, damit deine Wecker auch nach einem Neustart klingeln.',
  'ui.settings.close-to-tray': 'Beim Schließen des Fensters bleibt Pobudka im Infobereich',
  'ui.settings.close-to-tray-hint': 'Sonst beendet das Schließen Pobudka, und nichts klingelt.',
  'ui.settings.no-tray-hint':
    'Diese Arbeitsumgebung hat keinen Infobereich: Beim Schließen wird das Fenster minimiert.',
  'ui.settings.general': 'Allgemein',
  'ui.settings.first-day': 'Erster Tag der Woche',
  'ui.settings.about': 'Über Pobudka',
  'ui.settings.sections': 'Abschnitte',
  'ui.settings.search': 'Einstellungen durchsuchen',
  'ui.settings.nothing-found': 'Keine Einstellung enthält diese Wörter.',
  'ui.settings.reset': 'Zurücksetzen',
  'ui.settings.reset-section': '„{section}“ zurücksetzen',
  'ui.settings.was-reset': '„{section}“ ist wie am Anfang.',
  'ui.about.versions': 'Versionen',
  'ui.about.copy': 'Diagnose kopieren',
  'ui.about.logs': 'Protokollordner öffnen',
  'ui.about.logs-failed': 'Der Protokollordner ließ sich nicht öffnen.',
  'ui.about.help-hint':
    'Für den Fall, dass du um Hilfe bittest. Namen, Adressen und die Texte deiner Wecker stehen nicht darin.',
  'ui.about.licences': 'Lizenzen der Bibliotheken',
  'ui.about.licences-hint':
    'Electron und Chromium bringen ihre Lizenzen neben dem Programm mit, in LICENSES.chromium.html. Gespeichert wird mit SQLite (gemeinfrei) über better-sqlite3 (MIT).',
  'ui.search': 'Suchen',
  'ui.search.placeholder': 'Name, Uhrzeit oder Tag',
  'ui.search.close': 'Suche schließen',
  'ui.search.nothing': 'Hier passt nichts zu deiner Suche.',
  'ui.select': 'Auswählen',
  'ui.select.row': '{name} auswählen',
  'ui.select.selected': '{name}, ausgewählt',
  'ui.select.count': '{count, plural, =0 {Nichts ausgewählt} other {# ausgewählt}}',
  'ui.select.all': 'Alle auswählen',
  'ui.select.end': 'Auswahl beenden',
  'ui.select.actions': 'Für die Auswahl',
  'ui.select.on': 'Ein',
  'ui.select.off': 'Aus',
  'ui.select.start': 'Starten',
  'ui.select.pause': 'Anhalten',
  'ui.select.shift': 'Verschieben…',
  'ui.select.skip': 'Einmal auslassen',
  'ui.select.delete': 'Löschen',
  'ui.select.delete-selected': 'Auswahl löschen',
  'ui.shift.title': '{count, plural, one {# Wecker} other {# Wecker}} verschieben',
  'ui.shift.minutes': 'Minuten',
  'ui.shift.way': 'Richtung',
  'ui.shift.later': 'Später',
  'ui.shift.earlier': 'Früher',
  'ui.shift.preview': 'So werden sie klingeln',
  'ui.shift.more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'ui.shift.from-to': '{from} → {to}',
  'ui.shift.do': 'Verschieben',
  'ui.list.alarm-options': 'Anzeige der Wecker',
  'ui.list.timer-options': 'Anzeige der Timer',
  'ui.list.sort': 'Sortieren nach',
  'ui.list.group': 'Gruppieren nach',
  'ui.list.by-time': 'Uhrzeit',
  'ui.list.by-label': 'Name',
  'ui.list.by-next': 'Nächstem Klingeln',
  'ui.list.by-created': 'Neueste zuerst',
  'ui.list.by-changed': 'Zuletzt geändert',
  'ui.list.by-state': 'Laufende zuerst',
  'ui.list.by-repeat': 'Wiederholung',
  'ui.list.no-groups': 'Keine Gruppen',
  'ui.alarm.row': '{time} {label}, {repeat}, {state, select, on {ein} other {aus}}',
  'ui.timer.row': '{label}, {duration}',
  'ui.alarm.paused': 'Ausgesetzt',
  'ui.next.paused': 'Wecker sind ausgesetzt',
  'ui.next.paused-hint': 'Keiner klingelt, bis du sie wieder einschaltest.',
  'ui.pause.menu': 'Alle Wecker aussetzen…',
  'ui.pause.label': 'Ausgesetzte Wecker',
  'ui.pause.forever': 'Alle Wecker sind ausgesetzt',
  'ui.pause.until': 'Alle Wecker sind bis {date} ausgesetzt',
  'ui.pause.timers-ring': 'Timer klingeln wie gewohnt.',
  'ui.pause.change': 'Ändern',
  'ui.pause.end': 'Wieder einschalten',
  'ui.pause.title': 'Alle Wecker aussetzen',
  'ui.pause.explained':
    'Bis dahin klingelt auf diesem Gerät kein Wecker, und keiner gilt als verpasst. Timer klingeln wie gewohnt.',
  'ui.pause.how-long': 'Wie lange',
  'ui.pause.tomorrow': 'Bis morgen ({date})',
  'ui.pause.week': 'Eine Woche (bis {date})',
  'ui.pause.date': 'Bis zu einem Datum',
  'ui.pause.until-ended': 'Bis ich sie wieder einschalte',
  'ui.pause.first-day': 'Erster Tag, an dem wieder Wecker klingeln',
  'ui.pause.date-past': 'Wähle einen Tag nach heute.',
  'ui.pause.do': 'Aussetzen',
  'ui.toast.deleted': '„{label}“ wurde gelöscht.',
  'ui.toast.quick': '„{label}“ klingelt {moment}.',
  'ui.toast.quick-paused': '„{label}“ wurde hinzugefügt. Der Wecker klingelt erst nach der Pause.',
  'ui.error.not-found':
    'Das gibt es nicht mehr, deshalb wurde nichts geändert. Vielleicht wurde es anderswo gelöscht.',
  'ui.error.not-applicable':
    'Das geht gerade nicht, deshalb wurde nichts geändert. Sieh nach dem Stand und versuch es noch einmal.',
  'ui.error.invalid': 'Das wurde nicht verstanden, deshalb wurde nichts geändert. Prüfe deine Eingaben.',
  'ui.error.no-step': 'Es gibt nichts rückgängig zu machen oder zu wiederholen.',
  'ui.error.step-outdated': 'Das wurde inzwischen geändert oder gelöscht und bleibt deshalb, wie es ist.',
  'ui.error.storage':
    'Es ließ sich nicht speichern, und alles ist wie zuvor. Prüfe, ob der Datenträger voll oder schreibgeschützt ist, und versuch es noch einmal.',
  'ui.error.refused':
    'Etwas Unerwartetes ist schiefgegangen, es wurde nicht ausgeführt. Deine Wecker sind noch da; versuch es noch einmal.',
  'ui.failure.title': 'Deine Wecker können nicht gezeigt werden',
  'ui.failure.text':
    'Sie sind noch da und klingeln auch. Versuch es noch einmal; hilft das nicht, beende Pobudka und starte neu.',
  'ui.failure.retry': 'Noch einmal versuchen',

  // sync: what is known of the server, and what waits
  'ui.sync.title': 'Synchronisierung',
  'ui.sync.short': 'Sync',
  'ui.sync.state.signed-out': 'Anmelden',
  'ui.sync.state.live': 'Live',
  'ui.sync.state.polling': 'Fragt ab',
  'ui.sync.state.connecting': 'Verbindet …',
  'ui.sync.state.offline': 'Offline',
  'ui.sync.state.needs-sign-in': 'Neu anmelden',
  'ui.sync.state.held': 'Angehalten',
  'ui.sync.state.error': 'Serverfehler',
  'ui.sync.about.signed-out': 'Niemand ist angemeldet: Wecker und Timer sind nur auf diesem Computer.',
  'ui.sync.about.live': 'Änderungen kommen an, sobald sie gemacht werden.',
  'ui.sync.about.polling':
    'Die Live-Verbindung steht nicht, darum wird der Server alle 10 Sekunden gefragt. Nichts geht verloren.',
  'ui.sync.about.connecting':
    'Der Server wird gesucht. Was du änderst, bleibt erhalten und wird dann gesendet.',
  'ui.sync.about.offline':
    'Der Server ist nicht erreichbar. Alles klingelt wie sonst; was du änderst, bleibt erhalten und wird später gesendet.',
  'ui.sync.about.needs-sign-in':
    'Die Anmeldung ist abgelaufen. Alles bleibt erhalten; melde dich neu an, um Änderungen zu senden und zu empfangen.',
  'ui.sync.about.held':
    'Du hast sie vorerst angehalten. Alles klingelt wie sonst; was du änderst, bleibt erhalten, bis es weitergeht.',
  'ui.sync.about.error':
    'Der Server antwortet mit einem Fehler. Was du änderst, bleibt erhalten, und er wird von selbst wieder gefragt.',
  'ui.sync.error-status': 'Seine Antwort war {status}.',
  'ui.sync.next-try': 'Nächster Versuch um {time}.',
  'ui.sync.waiting-count': '{count, plural, one {# wartet} other {# warten}}',
  'ui.sync.progress': '{done} von {total}',
  'ui.sync.progress-open': 'bisher {done}',
  'ui.sync.progress-label': 'Synchronisierung läuft',
  'ui.sync.connection': 'Verbindung',
  'ui.sync.since': 'Verbunden',
  'ui.sync.heartbeat': 'Letztes Lebenszeichen',
  'ui.sync.round-trip': 'Antwortzeit',
  'ui.sync.milliseconds': '{count} ms',
  'ui.sync.ago': 'vor {duration}',
  'ui.sync.measure': 'Messen',
  'ui.sync.no-answer': 'Keine Antwort',
  'ui.sync.last-sync': 'Zuletzt synchronisiert',
  'ui.sync.next-list': 'Nächster voller Abgleich',
  'ui.sync.trouble': 'Letzte Störung',
  'ui.sync.trouble.broken': 'Die Verbindung ist abgebrochen.',
  'ui.sync.trouble.restarting': 'Der Server hat die Verbindung geschlossen, wie bei einem Neustart.',
  'ui.sync.trouble.sign-in': 'Der Server hat die Anmeldung nicht angenommen.',
  'ui.sync.trouble.silence': 'Zu lange war nichts zu hören.',
  'ui.sync.trouble.no-answer': 'Der Server hat nicht geantwortet.',
  'ui.sync.trouble.other': 'Der Server hat die Verbindung geschlossen ({code}).',
  'ui.sync.unknown': 'Noch nicht',
  'ui.sync.now': 'Jetzt synchronisieren',
  'ui.sync.now-busy': 'Wird synchronisiert …',
  'ui.sync.now-done': 'Der Server hat geantwortet; alles wurde abgeglichen.',
  'ui.sync.now-failed':
    'Der Server hat nicht geantwortet. Alles bleibt erhalten, und es wird von selbst wieder versucht.',
  'ui.sync.hold': 'Vorerst anhalten',
  'ui.sync.go-on': 'Fortsetzen',
  'ui.sync.counters': 'Zähler seit dem Start',
  'ui.sync.counter.connections': 'Verbindungen',
  'ui.sync.counter.reconnects': 'Wiederverbindungen',
  'ui.sync.counter.eventsReceived': 'Empfangene Ereignisse',
  'ui.sync.counter.errors': 'Fehler',
  'ui.sync.counter.lists': 'Geholte Listen',
  'ui.sync.counter.pushes': 'Gesendete Änderungen',
  'ui.sync.copy-report': 'Bericht kopieren',
  'ui.sync.report-copied': 'Der Bericht wurde kopiert. Er enthält keine Passwörter.',
  'ui.sync.report-failed': 'Der Bericht konnte nicht kopiert werden. Versuch es noch einmal.',
  'ui.sync.details-failed':
    'Die Einzelheiten lassen sich gerade nicht zeigen. Schließ dies und öffne es wieder.',
  'ui.sync.waiting': 'Wartende Änderungen',
  'ui.sync.waiting-none': 'Nichts wartet: alles wurde gesendet.',
  'ui.sync.waiting-cut': 'Nur die ersten {count} sind aufgeführt.',
  'ui.sync.edit.upsert': 'Geändert: {when}',
  'ui.sync.edit.delete': 'Gelöscht: {when}',
  'ui.sync.tries': '{count, plural, =0 {noch nicht versucht} one {einmal versucht} other {#-mal versucht}}',
  'ui.sync.retry': 'Noch einmal versuchen',
  'ui.sync.retry-all': 'Alle noch einmal versuchen',
  'ui.sync.not-sent': 'Nicht gesendet',
  'ui.sync.reason.refused':
    'Der Server nimmt das nicht an. Es bleibt auf diesem Computer; bearbeite es oder versuch es noch einmal.',
  'ui.sync.reason.refused-fields':
    'Der Server nimmt das nicht an wegen: {fields}. Es bleibt auf diesem Computer; bearbeite es oder versuch es noch einmal.',
  'ui.sync.reason.server-error':
    'Der Server scheitert daran immer wieder ({status}). Es bleibt auf diesem Computer; versuch es später noch einmal.',
  'ui.sync.reason.version-limit':
    'Der Server zählt keine weiteren Änderungen daran. Es bleibt auf diesem Computer; dupliziere es und lösche dieses.',
  'ui.sync.wait.signed-out': 'Wartet auf die nächste Anmeldung.',
  'ui.sync.wait.needs-sign-in': 'Wartet auf eine neue Anmeldung.',
  'ui.sync.wait.held': 'Wartet, weil die Synchronisierung angehalten ist. „Fortsetzen“ sendet es.',
  'ui.sync.wait.offline': 'Wartet, bis der Server erreichbar ist.',
  'ui.sync.wait.connecting': 'Wartet auf die Verbindung.',
  'ui.sync.wait.error': 'Wartet, bis der Server wieder arbeitet.',
  'ui.sync.wait.patience': 'Der Server bittet um Geduld bis {time}.',
  'ui.sync.wait.no-answer': 'Der Server hat nicht geantwortet.',
  'ui.sync.wait.server-failed': 'Der Server konnte es nicht annehmen.',
  'ui.sync.wait.changing': 'Ein anderes Gerät ändert es immer wieder.',
  'ui.sync.wait.in-turn': 'Wird gerade gesendet.',
  'ui.sync.server-says': 'Der Server sagt ({status}): {text}',
  'ui.sync.conflicts': 'Zusammenstöße',
  'ui.sync.conflicts-none': 'In den letzten 30 Tagen haben keine zwei Geräte dasselbe zugleich geändert.',
  'ui.sync.conflict.title': '{label}: {field}',
  'ui.sync.conflict.lost-local': 'Verloren, von diesem Computer',
  'ui.sync.conflict.lost-server': 'Verloren, von einem anderen Gerät',
  'ui.sync.conflict.kept': 'Behalten',
  'ui.sync.restore-value': 'Diesen Wert zurückholen',
  'ui.sync.restored': 'Zurückgeholt: {when}',
  'ui.sync.field.label': 'Name',
  'ui.sync.field.enabled': 'Ein oder aus',
  'ui.sync.field.time': 'Uhrzeit',
  'ui.sync.field.recurrence': 'Wiederholen',
  'ui.sync.field.sound-on': 'Klang abspielen',
  'ui.sync.field.popup': 'Klingelfenster',
  'ui.sync.field.sound': 'Klang',
  'ui.sync.field.duration': 'Dauer',
  'ui.sync.field.repeat': 'Wiederholt sich',
  'ui.sync.field.run': 'Countdown',
  'ui.sync.field.type': 'Ganzer Eintrag',
  'ui.sync.value.on': 'Ein',
  'ui.sync.value.off': 'Aus',
  'ui.sync.value.default-sound': 'Standardklang',
  'ui.sync.value.running': 'Läuft seit: {when}',
  'ui.sync.value.paused': 'Pausiert, noch {duration}',
  'ui.sync.value.ready': 'Bereit',
  'ui.sync.value.alarm': 'Wecker für {time}',
  'ui.sync.value.timer': 'Timer über {duration}',
  'ui.sync.value.unknown': 'Nicht bekannt',

  // notices: what other devices did
  'ui.notice.title': 'Von deinen anderen Geräten',
  'ui.notice.deleted': '„{label}“ wurde auf einem anderen Gerät gelöscht.',
  'ui.notice.deleted-many':
    '{count, plural, one {# Eintrag wurde auf einem anderen Gerät gelöscht.} other {# Einträge wurden auf einem anderen Gerät gelöscht.}}',
  'ui.notice.kept':
    '„{label}“ wurde auf einem anderen Gerät geändert, darum wurde das Löschen zurückgenommen.',
  'ui.notice.program':
    '{count, plural, one {# Eintrag wurde anderswo geändert, als er hier klingelte; jene Änderung gilt.} other {# Einträge wurden anderswo geändert, als sie hier klingelten; jene Änderungen gelten.}}',
  'ui.notice.restore': 'Zurückholen',
  'ui.notice.restore-named': '{label} zurückholen',
  'ui.notice.restore-all': 'Alle zurückholen',
  'ui.notice.restored': 'Zurückgeholt.',
  'ui.notice.seen': 'Verstanden',

  // account: signing in and out
  'ui.account.title': 'Konto',
  'ui.account.intro':
    'Mit einem Konto sind deine Wecker und Timer auf allen Geräten und klingeln nur einmal.',
  'ui.account.open': 'Anmelden …',
  'ui.account.kept':
    'Was du siehst, gehört zu {email} und bleibt auf diesem Computer, bis sich jemand anmeldet.',
  'ui.account.sign-in': 'Anmelden',
  'ui.account.server': 'Serveradresse',
  'ui.account.email': 'E-Mail',
  'ui.account.password': 'Passwort',
  'ui.account.new-password': 'Neues Passwort',
  'ui.account.show-password': 'Passwort zeigen',
  'ui.account.name': 'Name',
  'ui.account.code': 'Code',
  'ui.account.password-hint': 'Mindestens 8 Zeichen.',
  'ui.account.password-more': '{count, plural, one {Noch # Zeichen.} other {Noch # Zeichen.}}',
  'ui.account.password-enough': 'Lang genug.',
  'ui.account.bring':
    '{count, plural, one {Meinen # Wecker oder Timer mitnehmen} other {Meine # Wecker und Timer mitnehmen}}',
  'ui.account.bring-hint':
    'Sonst bleiben sie im lokalen Profil dieses Computers und klingeln nicht, solange du angemeldet bist.',
  'ui.account.keeping': 'Kein Schlüsselspeicher',
  'ui.account.keeping-hint':
    'Dieses System bietet keinen geschützten Ort für die Anmeldung. Dein Passwort wird nie gespeichert.',
  'ui.account.keeping.plain':
    'Angemeldet bleiben, in einer einfachen Datei, die nur dieser Benutzer lesen kann',
  'ui.account.keeping.memory': 'Nur bis Pobudka endet',
  'ui.account.create': 'Konto erstellen',
  'ui.account.forgot': 'Passwort vergessen',
  'ui.account.back': 'Zurück zur Anmeldung',
  'ui.account.busy': 'Einen Moment …',
  'ui.account.verify': 'E-Mail bestätigen',
  'ui.account.verify-text':
    'Ein Code aus sechs Ziffern ging an {email}, als das Konto erstellt wurde. Das kann eine Minute dauern; sieh auch im Spam nach.',
  'ui.account.verify-submit': 'Bestätigen und anmelden',
  'ui.account.forgot-text': 'Ein Code, mit dem du ein neues Passwort setzt, wird an deine E-Mail gesendet.',
  'ui.account.forgot-submit': 'Code senden',
  'ui.account.reset': 'Neues Passwort setzen',
  'ui.account.reset-text': 'Wenn es ein Konto für {email} gibt, ist ein Code dorthin unterwegs.',
  'ui.account.reset-submit': 'Passwort setzen und anmelden',
  'ui.account.reset-done': 'Das Passwort wurde geändert. Melde dich mit dem neuen an.',
  'ui.account.error.server': 'Gib die Adresse des Servers ein.',
  'ui.account.error.email': 'Gib eine E-Mail-Adresse ein, etwa name@example.com.',
  'ui.account.error.password': 'Gib dein Passwort ein.',
  'ui.account.error.password-short': 'Das Passwort braucht mindestens 8 Zeichen.',
  'ui.account.error.name': 'Gib einen Namen ein.',
  'ui.account.error.code': 'Gib die sechs Ziffern des Codes ein.',
  'ui.account.error.refused': 'Der Server nimmt das nicht an.',
  'ui.account.wait-until': 'Versuch es um {time} noch einmal.',
  'ui.account.unexpected': 'Etwas Unerwartetes ging schief. Nichts wurde geändert; versuch es noch einmal.',
  'ui.account.keep': 'Anmeldung bewahrt',
  'ui.account.keep.encrypted': 'Im Schlüsselspeicher des Systems',
  'ui.account.keep.plain': 'In einer einfachen Datei, die nur dieser Benutzer lesen kann',
  'ui.account.keep.memory': 'Nur bis Pobudka endet',
  'ui.account.ends': 'Die Anmeldung endet {when}. Dann wirst du nach dem Passwort gefragt.',
  'ui.account.bring-hidden':
    '{count, plural, one {# verborgenen lokalen Eintrag hierher holen} other {# verborgene lokale Einträge hierher holen}}',
  'ui.account.bring-hidden-hint':
    'Sie sind im lokalen Profil dieses Computers und klingeln nicht, solange du angemeldet bist.',
  'ui.account.brought': 'Die lokalen Wecker und Timer sind jetzt in deinem Konto.',
  'ui.account.sign-out': 'Abmelden',
  'ui.account.sign-out-open': 'Abmelden …',
  'ui.account.sign-out-text':
    'Was soll mit den Weckern und Timern dieses Kontos auf diesem Computer geschehen? Auf deinen anderen Geräten ändert sich nichts.',
  'ui.account.sign-out-waiting':
    '{count, plural, one {# Änderung wurde noch nicht gesendet. Beim Entfernen geht sie verloren.} other {# Änderungen wurden noch nicht gesendet. Beim Entfernen gehen sie verloren.}}',
  'ui.account.sign-out-keep': 'Hier behalten',
  'ui.account.sign-out-keep-hint':
    'Sie klingeln weiter. Was nicht gesendet wurde, wartet auf die nächste Anmeldung.',
  'ui.account.sign-out-wipe': 'Hier entfernen',
  'ui.account.sign-out-wipe-hint': 'Sie klingeln auf diesem Computer nicht mehr.',
  'ui.account.again-waiting':
    '{count, plural, =0 {Alles bleibt erhalten.} one {Alles bleibt erhalten, und # Änderung wartet.} other {Alles bleibt erhalten, und # Änderungen warten.}}',

  // account: why a call about an account brought nothing
  'account.failure.not-an-address':
    'Das ist keine Adresse eines Servers. Nichts wurde gesendet; gib eine ein wie https://sync.example.com.',
  'account.failure.insecure-address':
    'Diese Adresse ist nicht geschützt, darum wurde nichts gesendet. Nimm eine, die mit https:// beginnt.',
  'account.failure.bad-credentials':
    'E-Mail und Passwort passen nicht zusammen. Nichts wurde geändert; prüfe beide.',
  'account.failure.not-verified':
    'Diese E-Mail ist noch nicht bestätigt. Gib den Code ein, der dorthin gesendet wurde.',
  'account.failure.email-taken':
    'Mit dieser E-Mail gibt es schon ein Konto. Melde dich an oder nimm eine andere.',
  'account.failure.bad-code':
    'Dieser Code ist falsch oder zu alt. Nichts wurde geändert; prüfe ihn oder fordere einen neuen an.',
  'account.failure.invalid':
    'Der Server nimmt die Eingaben nicht an. Nichts wurde geändert; prüfe die Felder.',
  'account.failure.too-many-tries':
    'Es waren zu viele Versuche, darum nimmt der Server eine Weile keine mehr an. Nichts wurde geändert.',
  'account.failure.unreachable':
    'Der Server ist nicht erreichbar. Alles hier bleibt erhalten; prüfe Adresse und Netz.',
  'account.failure.server-error':
    'Der Server antwortet mit einem Fehler. Alles hier bleibt erhalten; versuch es später noch einmal.',
  'account.failure.not-our-server':
    'Unter dieser Adresse antwortet kein Pobudka-Server. Nichts wurde geändert; prüfe die Adresse.',
  'account.failure.storage':
    'Es konnte auf diesem Computer nicht gespeichert werden. Nichts wurde geändert; prüfe den freien Platz und versuch es noch einmal.',
  'account.failure.superseded':
    'Inzwischen hat sich jemand an- oder abgemeldet. Nichts wurde geändert; versuch es noch einmal.',

  // ring: ring window
  'ring.snooze': 'Schlummern',
  'ring.dismiss': 'Ausschalten',
  'ring.dismiss-all': 'Alle ausschalten',
  'ring.other-minutes': 'Anders lange schlummern',
  'ring.alarm': 'Wecker für {time}',
  'ring.timer': 'Timer abgelaufen um {time}',
  'ring.late': '{count, plural, one {# Minute zu spät} other {# Minuten zu spät}}',
  'ring.keys': 'Leertaste: schlummern, Eingabetaste: ausschalten.',

  // tray: tray icon and native menus
  'tray.resume-alarms': 'Wecker wieder einschalten',
  'tray.paused': 'Alle Wecker sind ausgesetzt',
  'tray.paused-until': 'Alle Wecker sind ausgesetzt bis {when}',
  'tray.tooltip.idle': 'Pobudka: nichts gestellt',
  'tray.tooltip.next': 'Pobudka: {label}, {when}',
  'tray.tooltip.left': '{ahead} (noch {minutes} Min.)',
  'tray.tooltip.also-left': '{ahead}; {label}: noch {minutes} Min.',
  'tray.tooltip.ringing':
    '{count, plural, one {Es klingelt: {label}} other {Es klingelt: {label} und {more} weitere}}',
  'tray.nothing-set': 'Nichts gestellt',
  'tray.alarm': '{when}, {label}',
  'tray.snoozed': '{label}, schlummert bis {when}',
  'tray.timer-until': '{label} bis {when}',
  'tray.start-timer': 'Timer starten',
  'tray.countdown.show': 'Countdown im Vordergrund',
  'tray.countdown.close': 'Countdown schließen',
  'tray.countdown.through': 'Klicks durch den Countdown lassen',
  'tray.countdown.catch': 'Klicks nicht durch den Countdown lassen',
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
  'menu.quick-entry': 'Schnelleingabe',
  'menu.edit': 'Bearbeiten',
  'menu.view': 'Ansicht',
  'menu.window': 'Fenster',
  'menu.about': 'Über Pobudka',
  'menu.services': 'Dienste',
  'menu.hide': 'Pobudka ausblenden',
  'menu.hide-others': 'Andere ausblenden',
  'menu.show-all': 'Alle einblenden',
  'menu.sync': 'Synchronisierung …',
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
  'dialog.choose-sound.title': 'Ton auswählen',
  'dialog.choose-sound.filter': 'Töne',
  'dialog.export-history.title': 'Verlauf exportieren',

  // ui.history: the page of what rang
  'ui.history': 'Verlauf',
  'ui.history.search': 'Suchen',
  'ui.history.search-hint': 'Name, oder wie es endete',
  'ui.history.kind': 'Art',
  'ui.history.outcome': 'Wie es endete',
  'ui.history.period': 'Zeitraum',
  'ui.history.any': 'Beliebig',
  'ui.history.period.week': 'Letzte 7 Tage',
  'ui.history.period.month': 'Letzte 30 Tage',
  'ui.history.period.year': 'Letzte 12 Monate',
  'ui.history.period.all': 'Alles',
  'ui.history.count': '{count, plural, one {#-mal geklingelt} other {#-mal geklingelt}}',
  'ui.history.empty': 'Es hat noch nichts geklingelt',
  'ui.history.empty-hint': 'Was von jetzt an klingelt, steht hier: wann, wie verspätet und wie es endete.',
  'ui.history.no-match': 'Nichts passt',
  'ui.history.no-match-hint': 'Versuche es mit einem anderen Wort oder einem längeren Zeitraum.',
  'ui.history.failed': 'Der Verlauf konnte nicht gelesen werden',
  'ui.history.failed-hint':
    'Alles bleibt erhalten. Verlasse diese Seite und komm zurück, um es noch einmal zu versuchen.',
  'ui.history.view': 'Ansicht',
  'ui.history.rings': 'Liste',
  'ui.history.charts': 'Diagramme',
  'ui.history.more': 'Exportieren oder leeren',
  'ui.history.export-csv': 'Als CSV exportieren …',
  'ui.history.export-json': 'Als JSON exportieren …',
  'ui.history.clear': 'Verlauf leeren …',
  'ui.history.clear-title': 'Den Verlauf leeren?',
  'ui.history.clear-text':
    'Alles, was bis jetzt geklingelt hat, verschwindet aus dieser Liste, auch was die Suche verbirgt. Wecker und Timer bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.',
  'ui.history.clear-do': 'Verlauf leeren',
  'ui.history.cleared':
    '{count, plural, one {# Eintrag wurde entfernt.} other {# Einträge wurden entfernt.}}',
  'ui.history.clear-failed': 'Der Verlauf konnte nicht geleert werden. Alles bleibt erhalten.',
  'ui.history.exported':
    '{count, plural, one {# Eintrag wurde als {fileName} gespeichert.} other {# Einträge wurden als {fileName} gespeichert.}}',
  'ui.history.export-failed.full':
    'Der Datenträger ist voll. Es wurde keine Datei geschrieben; eine frühere ist, wie sie war.',
  'ui.history.export-failed.not-allowed': 'Dort kann nicht geschrieben werden. Wähle einen anderen Ort.',
  'ui.history.export-failed.unreadable':
    'Der Verlauf konnte nicht gelesen werden. Es wurde keine Datei geschrieben.',
  'ui.history.export-failed.other': 'Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ort.',
  'ui.history.today': 'Heute, {date}',
  'ui.history.yesterday': 'Gestern, {date}',
  'ui.history.type.alarm': 'Wecker',
  'ui.history.type.timer': 'Timer',
  'ui.history.dismissed-after': 'Beendet nach {after}',
  'ui.history.reason': '{told}: {reason}',
  'ui.history.late': '{late} verspätet',
  'ui.history.snoozed': '{count, plural, one {einmal} =2 {zweimal} other {#-mal}} Schlummern',
  'ui.history.zone': 'nach der Uhr von {zone}',
  'ui.history.legend-met': 'Beantwortet',
  'ui.history.legend-unmet': 'Verpasst',
  'ui.history.as-table': 'Als Tabelle zeigen',
  'ui.history.nothing': 'Hier gibt es noch nichts zu zeigen.',
  'ui.history.bar': '{name}: {count, plural, one {#-mal} other {#-mal}} geklingelt',
  'ui.history.bar-split':
    '{name}: {count, plural, one {#-mal} other {#-mal}} geklingelt, {unmet, plural, =0 {nie} other {#-mal}} verpasst',
  'ui.history.chart.hour': 'Nach Stunde',
  'ui.history.chart.weekday': 'Nach Wochentag',
  'ui.history.chart.week': 'Die letzten Wochen',
  'ui.history.chart.answer': 'Zeit bis zum Beenden',
  'ui.history.chart.snooze': 'Schlummern',
  'ui.history.column.hour': 'Stunde',
  'ui.history.column.weekday': 'Wochentag',
  'ui.history.column.week': 'Woche',
  'ui.history.column.answer': 'Zeit bis zum Beenden',
  'ui.history.column.snooze': 'Schlummern',
  'ui.history.column.rings': 'Klingeln',
  'ui.history.column.unmet': 'Verpasst',
  'ui.history.hour': '{from} – {to}',
  'ui.history.hour-sentence': 'Am häufigsten klingelte es für {name}: {count}-mal.',
  'ui.history.weekday-sentence': 'Am häufigsten klingelte es am {name}: {count}-mal.',
  'ui.history.week': 'Woche ab {date}',
  'ui.history.week-sentence':
    '{count, plural, one {#-mal} other {#-mal}} Klingeln in {weeks, plural, one {der letzten # Woche} other {den letzten # Wochen}}, {unmet, plural, =0 {nie} other {davon #-mal}} verpasst.',
  'ui.history.answer-first': 'unter {to}',
  'ui.history.answer-between': '{from} bis {to}',
  'ui.history.answer-last': '{from} oder länger',
  'ui.history.answer-sentence':
    'Die Hälfte von {count, plural, one {# beendetem Klingeln} other {# beendeten Klingeln}} war innerhalb von {median} beantwortet.',
  'ui.history.snoozes':
    '{count, plural, =0 {Ohne Schlummern} one {Einmal Schlummern} =2 {Zweimal Schlummern} other {#-mal Schlummern}}',
  'ui.history.snoozes-many':
    '{count, plural, one {#-mal Schlummern oder öfter} other {#-mal Schlummern oder öfter}}',
  'ui.history.snoozes-sentence':
    '{percent} von {count, plural, one {#-mal Klingeln} other {#-mal Klingeln}} wurden aufgeschoben.',
  'ui.settings.keep-history': 'Verlauf aufbewahren',
  'ui.settings.keep-for-ever': 'für immer',
  'ui.settings.keep-years': '{count, plural, one {# Jahr} other {# Jahre}}',
  'ui.settings.keep-history-hint': 'Was älter ist, wird endgültig entfernt.',

  // history: how a ring ended
  'history.outcome.dismissed': 'Beendet',
  'history.outcome.silenced': 'Unbeantwortet verstummt',
  'history.outcome.missed': 'Verpasst',
  'history.outcome.skipped': 'Übersprungen',
  'history.outcome.handled-elsewhere': 'Auf einem anderen Gerät beantwortet',
  'history.outcome.cancelled': 'Beim Klingeln abgesagt',
  'history.missed.asleep': 'der Computer war im Ruhezustand',
  'history.missed.switched-off': 'der Computer war ausgeschaltet',
  'history.missed.app-not-running': 'Pobudka lief nicht',
  'history.missed.clock-changed': 'die Uhr wurde darüber hinweg verstellt',
  'history.missed.zone-changed': 'die Zeitzone hat gewechselt',
  'history.missed.busy': 'der Computer war zu beschäftigt',
  'history.missed.unanswered': 'niemand hat reagiert',
  'history.cancelled.rescheduled': 'auf eine andere Zeit gestellt',
  'history.cancelled.disabled': 'ausgeschaltet',
  'history.cancelled.deleted': 'gelöscht',
  'history.cancelled.superseded': 'das nächste Klingeln hat übernommen',
  'dialog.import.title': 'Importieren',
  'dialog.import.filter': 'Pobudka-Dateien und Kalender',
  'dialog.import.all': 'Alle Dateien',
  'dialog.old-client.title': 'Ordner der alten App wählen',
  'dialog.export.title': 'Exportieren',
  'dialog.export.json': 'Pobudka-Datei',
  'dialog.export.ics': 'Kalender',

  // exchange: files in and out
  'exchange.title': 'Deine Daten',
  'exchange.hint':
    'Eine Datei enthält Wecker, Timer, Einstellungen und vergangenes Klingeln. Ein Kalender enthält nur die Wecker.',
  'exchange.export': 'Exportieren…',
  'exchange.export-calendar': 'Kalender exportieren…',
  'exchange.import': 'Importieren…',
  'exchange.import-hint': 'Du siehst vorher, was sich ändern würde.',
  'exchange.import-old': 'Aus der alten App importieren',
  'exchange.import-old-folder': 'Ordner der alten App wählen…',
  'exchange.restore': 'Sicherung wiederherstellen …',
  'exchange.restore-hint':
    'Jede Stunde, in der sich etwas geändert hat, entsteht eine Sicherung. Was seitdem gelöscht oder geändert wurde, kommt zurück; Neues bleibt.',
  'exchange.restore-none':
    'Es gibt noch keine Sicherung. Sie entsteht jede Stunde, in der sich etwas ändert.',
  'exchange.backup': 'Sicherung: {when}',
  'exchange.exported':
    '{name} enthält {alarms, plural, =0 {keine Wecker} one {# Wecker} other {# Wecker}} und {timers, plural, =0 {keine Timer} one {# Timer} other {# Timer}}.',
  'exchange.left-out':
    '{count, plural, one {# Eintrag fehlt} other {# Einträge fehlen}}: Ein Kalender enthält keine Timer und keine Wecker, die nie klingeln.',
  'exchange.exporting': 'Wird exportiert … {percent}',
  'exchange.export-cancelled': 'Der Export wurde abgebrochen. Es wurde nichts geschrieben.',
  'exchange.write.full':
    'Der Datenträger ist voll, daher wurde nichts exportiert. Was vorher dort war, ist noch da.',
  'exchange.write.denied':
    'Pobudka darf dort nicht schreiben, daher wurde nichts exportiert. Wähle einen anderen Ordner.',
  'exchange.write.failed':
    'Die Datei konnte nicht geschrieben werden, daher wurde nichts exportiert. Wähle einen anderen Ort.',
  'exchange.unnamed': 'Termin',
  'exchange.dialog': 'Importieren',
  'exchange.from': 'Aus {name}',
  'exchange.phase.reading': 'Wird gelesen …',
  'exchange.phase.comparing': 'Wird mit dem Vorhandenen verglichen …',
  'exchange.phase.saving': 'Wird gespeichert …',
  'exchange.group.added': '{count, plural, one {# neuer Eintrag} other {# neue Einträge}}',
  'exchange.group.changed': '{count, plural, one {# Eintrag weicht ab} other {# Einträge weichen ab}}',
  'exchange.group.same': '{count, plural, one {# Eintrag ist schon da} other {# Einträge sind schon da}}',
  'exchange.group.left': '{count, plural, one {# Hinweis} other {# Hinweise}}',
  'exchange.group.settings':
    '{count, plural, one {# Einstellung weicht ab} other {# Einstellungen weichen ab}}',
  'exchange.rings':
    '{count, plural, one {# vergangenes Klingeln kommt mit.} other {# vergangene Klingeln kommen mit.}}',
  'exchange.sounds': '{count, plural, one {# Ton wird mitkopiert.} other {# Töne werden mitkopiert.}}',
  'exchange.nothing': 'Alles davon ist schon hier. Es gibt nichts zu importieren.',
  'exchange.take-changes': 'Abweichende ändern',
  'exchange.take-changes-hint': 'Sonst bleiben sie, wie sie hier sind.',
  'exchange.take-settings': 'Auch die Einstellungen übernehmen',
  'exchange.apply': 'Importieren',
  'exchange.is-off': 'aus',
  'exchange.becomes': '{field}: {before} → {after}',
  'exchange.as-in-settings': 'wie in den Einstellungen',
  'exchange.other-settings': 'Andere Einstellungen',
  'exchange.done':
    'Importiert: {added, plural, =0 {nichts Neues} one {# neuer Eintrag} other {# neue Einträge}}, {changed, plural, =0 {nichts geändert} one {# Eintrag geändert} other {# Einträge geändert}}.',
  'exchange.done-more':
    '{settings, plural, =0 {} one {# Einstellung wurde übernommen. } other {# Einstellungen wurden übernommen. }}{rings, plural, =0 {} one {# vergangenes Klingeln kam mit.} other {# vergangene Klingeln kamen mit.}}',
  'exchange.undone': 'Der Import wurde rückgängig gemacht. Alles ist wie vorher.',
  'exchange.undone-outdated': 'Alles davon wurde seither geändert oder gelöscht und bleibt, wie es ist.',
  'exchange.result.cancelled': 'Der Import wurde abgebrochen. Nichts wurde geändert.',
  'exchange.result.stale':
    'Der Plan passt nicht mehr zu dem, was hier gezeigt wird. Nichts wurde geändert. Wähle die Datei noch einmal.',
  'exchange.result.busy': 'Ein anderer Import läuft. Nichts wurde geändert. Warte, bis er fertig ist.',
  'exchange.result.full':
    'Der Datenträger ist voll. Nichts wurde geändert. Schaffe Platz und versuche es noch einmal.',
  'exchange.result.read-only': 'Pobudka darf nicht in ihren Ordner schreiben. Nichts wurde geändert.',
  'exchange.result.storage':
    'Es konnte nicht gespeichert werden. Nichts wurde geändert. Versuche es noch einmal.',
  'exchange.error.cancelled': 'Nichts wurde gelesen, und nichts wurde geändert.',
  'exchange.error.unreadable':
    'Die Datei kann nicht gelesen werden. Nichts wurde geändert. Sieh nach, ob sie noch da ist und du sie lesen darfst.',
  'exchange.error.too-large':
    'Die Datei ist größer als 50 MB und wurde nicht gelesen. Nichts wurde geändert.',
  'exchange.error.nothing-found':
    'Dort wurde nichts von der alten App gefunden. Wähle den Ordner mit alarms.json, timers.json oder alarms.db.',
  'exchange.error.busy': 'Ein anderer Import läuft. Warte, bis er fertig ist.',
  'exchange.error.not-text':
    'Das ist keine Textdatei, die Pobudka lesen kann. Nichts wurde geändert. Wähle eine .json- oder .ics-Datei.',
  'exchange.error.not-understood':
    'Das ist weder eine Datei von Pobudka noch ein Kalender, oder sie ist beschädigt. Nichts wurde geändert.',
  'exchange.error.newer':
    'Die Datei wurde von einer neueren Version von Pobudka geschrieben. Nichts wurde geändert. Installiere diese oder eine neuere Version.',
  'exchange.error.too-deep':
    'Die Datei ist aufgebaut wie keine Datei von Pobudka und wurde nicht gelesen. Nichts wurde geändert.',
  'exchange.error.too-many':
    'Die Datei enthält mehr, als Pobudka behalten kann, und wurde nicht gelesen. Nichts wurde geändert.',
  'exchange.reason.unreadable': 'ist nicht lesbar und bleibt weg',
  'exchange.reason.unreadable-field': 'ist nicht lesbar ({field}) und bleibt weg',
  'exchange.reason.twice-in-file': 'steht zweimal in der Datei; der erste zählt',
  'exchange.reason.too-long': 'ist länger, als ein Timer sein kann',
  'exchange.reason.all-day': 'ist ganztägig und hat keine Uhrzeit',
  'exchange.reason.cancelled': 'wurde abgesagt',
  'exchange.reason.exception': 'ist eine Ausnahme einer Serie',
  'exchange.reason.interval': 'kommt nur alle paar Tage oder Wochen; ein Wecker kann das nicht',
  'exchange.reason.monthly': 'kommt monatlich oder jährlich; ein Wecker kann das nicht',
  'exchange.reason.no-days': 'hat keinen Tag, an dem er klingelt',
  'exchange.reason.not-an-event': 'ist eine Aufgabe oder Notiz, kein Termin',
  'exchange.reason.one-date': 'liegt auf einem Datum weiter voraus; ein Wecker hat kein Datum',
  'exchange.reason.past': 'ist vorbei',
  'exchange.reason.rule': 'wiederholt sich, wie ein Wecker es nicht kann',
  'exchange.reason.series-ends': 'ist eine Serie mit Ende; ein Wecker hat keines',
  'exchange.reason.sound-missing': 'kommt ohne den Ton {field}, der nicht gefunden wurde',
  'exchange.left': '{what}: {reason}',

  // notify: notifications
  'notify.in-tray.title': 'Pobudka läuft weiter',
  'notify.in-tray.body':
    'Deine Wecker und Timer klingeln aus dem Infobereich. Zum Beenden wähle in seinem Menü „Pobudka beenden“.',
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
  'check.title': 'Werde ich geweckt?',
  'check.level.ok': 'In Ordnung',
  'check.level.warning': 'Hinweis',
  'check.level.problem': 'Problem',
  'check.level.unknown': 'Nicht bekannt',
  'check.next-ring.ok':
    '„{label}“ klingelt {span, select, days {in {days, plural, one {# Tag} other {# Tagen}} und {hours} Std.} hours {in {hours} Std. {minutes} Min.} minutes {in {minutes} Min.} other {in weniger als einer Minute.}}',
  'check.next-ring.warning': 'Es ist nichts gestellt. Füge einen Wecker hinzu oder starte einen Timer.',
  'check.pause.warning':
    'Alle Wecker sind ausgesetzt{span, select, forever {, bis du sie wieder einschaltest.} days {, noch {days, plural, one {# Tag} other {# Tage}} und {hours} Std.} hours {, noch {hours} Std. {minutes} Min.} minutes {, noch {minutes} Min.} other { für weniger als eine Minute.}} Schalte sie wieder ein, wenn einer von ihnen dich wecken soll.',
  'check.do-not-disturb.ok': '„Nicht stören“ ist aus. Das nächste Klingeln richtet sich danach.',
  'check.do-not-disturb.warning':
    '„Nicht stören“ ist an, und „{label}“ richtet sich danach: Es bliebe still. Schalte „Nicht stören“ aus oder lass trotzdem klingeln.',
  'check.do-not-disturb.unknown':
    'Das nächste Klingeln richtet sich nach „Nicht stören“, aber dieses System sagt nicht, ob es an ist. Es wird klingeln.',
  'check.volume.ok': 'Die Lautstärke des Computers beträgt {percent} %.',
  'check.volume.warning':
    '{reason, select, low {Die Lautstärke des Computers beträgt nur {percent} %. Erhöhe sie, falls du das überhören könntest.} other {„{label}“ ist ohne Ton eingestellt. Schalte den Ton ein, wenn du etwas hören willst.}}',
  'check.volume.problem':
    '{reason, select, muted {Der Ton des Computers ist stummgeschaltet. Hebe das auf, sonst hörst du das Klingeln nicht.} zero {Die Lautstärke des Computers ist 0. Erhöhe sie, sonst hörst du das Klingeln nicht.} other {Die Lautstärke von „{label}“ steht in Pobudka auf 0. Erhöhe sie dort.}}',
  'check.volume.unknown':
    'Dieses System verrät seine Lautstärke nicht. Sieh selbst nach oder spiele in den Einstellungen ein Probeklingeln ab.',
  'check.output-device.ok': 'Das gewählte Ausgabegerät ist angeschlossen.',
  'check.output-device.warning':
    'Das gewählte Ausgabegerät ist nicht angeschlossen. Pobudka klingelt auf dem Standardgerät; schließe das andere an oder wähle in den Einstellungen neu.',
  'check.output-device.problem':
    'Es gibt kein Ausgabegerät für Ton. Schließe Lautsprecher oder Kopfhörer an; bis dahin kann Pobudka nur piepen und sein Klingelfenster blinken lassen.',
  'check.output-device.unknown':
    'Die Ausgabegeräte ließen sich nicht ermitteln. Spiele in den Einstellungen ein Probeklingeln ab.',
  'check.sleep.ok':
    '{reason, select, never {Der Computer schläft nicht von selbst ein.} held {Pobudka hält den Computer bis dahin wach.} ahead {Der Computer bleibt wach, bis Pobudka übernimmt und ihn wach hält.} other {Das nächste Klingeln kommt, bevor der Computer einschlafen würde.}} Versetzt du ihn selbst in den Ruhezustand oder klappst ihn zu, klingelt er beim Aufwachen, wenn er höchstens {graceMinutes} Min. zu spät ist; sonst findest du einen Bericht.',
  'check.sleep.problem':
    'Der Computer schläft nach {minutes} Min. ohne Benutzung ein, also vor dem nächsten Klingeln. {reason, select, off {Schalte „Computer wach halten“ in Pobudkas Einstellungen ein oder den automatischen Ruhezustand im System aus.} cannot {Das System erlaubt Pobudka nicht, ihn wach zu halten: Schalte den automatischen Ruhezustand in den Systemeinstellungen aus.} other {Pobudka hält ihn nur die letzten {keepAwakeMinutes} Min. wach: Erhöhe das in den Einstellungen oder schalte den automatischen Ruhezustand im System aus.}} Ein schlafender Computer klingelt beim Aufwachen, wenn er höchstens {graceMinutes} Min. zu spät ist; sonst findest du einen Bericht.',
  'check.sleep.unknown':
    'Dieses System verrät nicht, wann es einschläft. Sieh in seinen Energieeinstellungen nach. Ein schlafender Computer klingelt beim Aufwachen, wenn er höchstens {graceMinutes} Min. zu spät ist; sonst findest du einen Bericht.',
  'check.clock.ok': 'Die Uhr wird über das Netz gestellt.',
  'check.clock.warning':
    'Die Uhr wird nicht über das Netz gestellt und geht vielleicht falsch. Schalte in den Systemeinstellungen die automatische Uhrzeit ein.',
  'check.clock.unknown': 'Dieses System verrät nicht, ob seine Uhr stimmt. Vergleiche sie mit einer anderen.',
  'check.start-at-login.ok': 'Pobudka startet bei der Anmeldung.',
  'check.start-at-login.warning':
    'Nach einem Neustart startet Pobudka nicht von selbst. Schalte in den Einstellungen „Bei der Anmeldung starten“ ein.',
  'check.tray.ok': 'Pobudka läuft im Infobereich weiter, wenn das Fenster geschlossen ist.',
  'check.tray.warning':
    'Dieser Desktop hat keinen Infobereich. Pobudka bleibt stattdessen als minimiertes Fenster: Lass es offen.',
  'check.sound-file.ok': 'Der Ton für das nächste Klingeln ist vorhanden.',
  'check.sound-file.warning':
    'Der Ton „{sound}“ ist nicht auf diesem Computer. Stattdessen erklingt der übliche; wähle einen anderen oder füge die Datei erneut hinzu.',

  // quick entry
  'ui.quick.label': 'Schnelleingabe',
  'ui.quick.placeholder': '7:30 werktags Aufstehen',
  'ui.quick.examples': 'Zum Beispiel',
  'ui.quick.example-alarm': 'jeden Mo Mi 18:00 Sport',
  'ui.quick.example-timer': 'in 25 Min Tee',
  'ui.quick.example-until': 'bis 14 Uhr Besprechung',
  'ui.quick.take': 'Hinzufügen',
  'ui.quick.rings': 'klingelt {moment}, in {wait}',
  'ui.quick.ends': 'endet {moment}',
  'ui.quick.paused': 'Wecker sind ausgesetzt; er klingelt erst nach der Pause.',
  'ui.quick.repeats': 'immer wieder',
  'ui.quick.keys': 'Enter fügt hinzu, Escape leert.',
  'quick.kind.alarm': 'Wecker',
  'quick.kind.timer': 'Timer',
  'quick.quoted': '„{part}“',
  'quick.not-understood': 'Nicht verstanden: {parts}',
  'quick.remark.read-as-morning': 'Als Vormittag gelesen. Für den Nachmittag oder Abend schreibe 19 statt 7.',
  'quick.remark.read-as-afternoon':
    'Als Nachmittag oder Abend gelesen. Für den Morgen schreibe „morgens“ dazu.',
  'quick.remark.half-past': '„half“ wurde als halb nach gelesen, wie es die Briten sagen.',
  'quick.remark.tomorrow': 'Diese Zeit ist heute schon vorbei: morgen.',
  'quick.remark.shifted-by-gap':
    'Die Uhren werden dann vorgestellt und diese Zeit fällt aus; es klingelt um so viel später.',
  'quick.reason.empty': 'Es gibt noch nichts zu lesen.',
  'quick.reason.no-time':
    'Keine Zeit oder Dauer gefunden. Schreibe eine Zeit als 7:30 oder „um 7“, eine Dauer als „25 Min“.',
  'quick.reason.second-time': 'Es sind mehrere Zeiten. Setze, was zum Namen gehört, in Anführungszeichen.',
  'quick.reason.no-such-time':
    'Diese Zeit gibt es nicht, oder sie ist nicht die dieses Geräts. Schreibe sie als 7:30 oder 19:30.',
  'quick.reason.no-such-date':
    'Dieses Datum gibt es nicht, oder es ist zweideutig. Schreibe es als 3. Dezember oder 3.12.',
  'quick.reason.no-such-repeat':
    'So lässt es sich nicht wiederholen. Wecker wiederholen sich an Wochentagen, Timer nach ihrer Dauer.',
  'quick.reason.past': 'Das ist schon vorbei.',
  'quick.reason.beyond-next-time':
    'Ein Wecker ohne Wiederholung klingelt, wenn seine Zeit das nächste Mal kommt, und das ist vor diesem Tag. Schreibe „bis …“ für einen Timer, der dorthin läuft, oder nenne den Tag als Wiederholung, etwa „jeden Montag“.',
  'quick.reason.too-long': 'Das ist zu lang: Ein Timer läuft höchstens 999 Stunden.',
  'quick.reason.zero': 'Ein Timer braucht mindestens eine Sekunde.',
  'quick.reason.label-too-long': 'Der Name hat mehr als 200 Zeichen.',
  'quick.reason.label-characters': 'Der Name hat Zeichen, die sich nicht anzeigen lassen.',
  'quick.reason.text-too-long': 'Der Text hat mehr als 1.000 Zeichen.',

  // cli: command line
  'cli.help': `Pobudka: Wecker und Timer für den Schreibtisch.

Aufruf:
  pobudka                      das Fenster zeigen
  pobudka --open=WAS           das Fenster mit new-alarm, new-timer oder quick-entry zeigen
  pobudka --hidden             im Infobereich starten
  pobudka alarm HH:MM [NAME]   einen Wecker stellen
      --label TEXT             wofür er ist
      --repeat WANN            once (einmal), daily (täglich), weekdays (werktags),
                               weekends (am Wochenende) oder weekly (an gewählten Tagen)
      --days mon,wed,…         die Tage zu weekly: mon, tue, wed, thu, fri, sat, sun
      --sound NAME             sein Ton
      --volume 0–100           seine Lautstärke
  pobudka timer DAUER [NAME]   einen Timer starten: 25m, 1h30, 90s, 1:30 (Minuten und Sekunden)
      --label TEXT, --sound NAME, --volume 0–100
      --repeat                 nach jedem Ende von vorn
  pobudka add TEXT             einen Wecker oder Timer stellen, in eigenen Worten: add 7:30 werktags Pobudka
  pobudka list [--json]        was es gibt und wann es klingelt
  pobudka dismiss [ID]         beenden, was klingelt oder schlummert
  pobudka snooze [ID] [--minutes N]
                               schlummern lassen, was klingelt, 1 bis 60 Minuten
  pobudka remove ID            einen Wecker oder Timer entfernen
  pobudka skip ID              das nächste Klingeln eines Weckers auslassen
  pobudka pause [--until JJJJ-MM-TT]
                               kein Wecker klingelt bis zu diesem Tag oder bis resume
  pobudka resume               die Wecker klingeln wieder
  pobudka undo, pobudka redo   die letzte Änderung rückgängig machen oder wiederholen
  pobudka check [--json]       werde ich geweckt?
  pobudka history [--json|--csv] [--since JJJJ-MM-TT] [--limit N]
                               was geklingelt hat und wie es endete
  pobudka export [--format json|ical] DATEI
                               alles schreiben, oder einen Kalender der Wecker; - ist die Standardausgabe
  pobudka import DATEI [--dry-run] [--yes]
                               eine Datei oder einen Kalender übernehmen: zeigt erst, was sich ändert, und fragt
  pobudka import --old-client [ORDNER]
                               übernehmen, was die alte App hatte
  pobudka login --server ADRESSE --email E-MAIL
                               anmelden; das Passwort wird erfragt oder von der Standardeingabe gelesen
      --bring, --leave         Wecker und Timer dieses Computers mitnehmen oder hierlassen
      --keep-plain             ohne Schlüsselspeicher die Anmeldung in einer einfachen Datei behalten
  pobudka logout --keep        abmelden; Wecker und Timer des Kontos bleiben auf diesem Computer
  pobudka logout --wipe        abmelden und sie von diesem Computer entfernen
  pobudka sync                 jetzt abgleichen und warten, bis alles gesendet ist
  pobudka status [--json]      wie es um den Abgleich steht und was auf das Senden wartet
  pobudka --help, --version

Der Anfang einer ID genügt, wenn keine andere so beginnt.
--user-data-dir=ORDNER führt ein eigenes Profil.

Rückgabewerte: 0 getan, 1 abgelehnt, 64 falscher Aufruf, 67 E-Mail nicht bestätigt, 68 kein Server, 69 kein Bildschirm
oder App nicht erreichbar, 70 interner Fehler, 75 später, 76 Serverfehler, 77 falsche E-Mail oder falsches Passwort,
78 ungeschützte Adresse.`,
  'cli.no-display':
    'Es gibt keinen Bildschirm. Starte in einer grafischen Sitzung oder auf einem virtuellen Bildschirm: xvfb-run -a pobudka',
  'cli.import.question': 'Importieren?',
  'cli.import.unasked': 'Nichts wurde geändert. Mit --yes wird importiert, mit --dry-run nur angesehen.',
  'cli.import.more': '{count, plural, one {… und # weiterer} other {… und # weitere}}',
  'cli.usage.missing-file': 'Welche Datei? Gib ihren Namen an, oder - für die Standardausgabe.',
  'cli.usage.missing-import': 'Was? Gib eine Datei an, oder --old-client.',
  'cli.usage.bad-open':
    '„{text}“ lässt sich nicht öffnen. Möglich sind new-alarm, new-timer und quick-entry.',
  'cli.usage.bad-format': '„{text}“ ist kein Format. Nimm json oder ical.',
  'cli.usage.see-help': 'Siehe pobudka --help.',
  'cli.usage.unknown-command': '„{text}“ ist kein Befehl.',
  'cli.usage.unknown-option': '{text} ist hier keine Option.',
  'cli.usage.missing-value': '{text} braucht einen Wert.',
  'cli.usage.needless-value': '{text} nimmt keinen Wert an.',
  'cli.usage.given-twice': '{text} wurde zweimal angegeben.',
  'cli.usage.unexpected-argument': '„{text}“ ist ein Argument zu viel.',
  'cli.usage.missing-time': 'Ein Wecker braucht eine Uhrzeit, zum Beispiel 07:30.',
  'cli.usage.bad-time': '„{text}“ ist keine Uhrzeit. Schreibe sie wie 07:30.',
  'cli.usage.missing-duration': 'Ein Timer braucht eine Dauer, zum Beispiel 25m.',
  'cli.usage.bad-duration':
    '„{text}“ ist keine Dauer. Schreibe sie wie 25m, 1h30, 90s oder 1:30, unter 1000 Stunden.',
  'cli.usage.bad-label': 'Ein Name hat 1 bis 200 Zeichen in einer Zeile.',
  'cli.usage.bad-repeat':
    '„{text}“ ist keine Wiederholung. Möglich sind once, daily, weekdays, weekends und weekly.',
  'cli.usage.bad-days': '„{text}“ ist keine Liste von Tagen. Schreibe sie wie mon,wed,fri.',
  'cli.usage.days-without-weekly': '--days geht nur mit --repeat weekly.',
  'cli.usage.weekly-without-days': '--repeat weekly braucht --days, zum Beispiel --days mon,wed.',
  'cli.usage.bad-volume': '„{text}“ ist keine Lautstärke. Nimm eine ganze Zahl von 0 bis 100.',
  'cli.usage.bad-minutes': '„{text}“ ist keine Zahl von Minuten zwischen 1 und 60.',
  'cli.usage.bad-date': '„{text}“ ist kein Tag. Schreibe ihn wie 2026-11-23.',
  'cli.usage.bad-limit': '„{text}“ ist keine Zahl von Einträgen zwischen 1 und 10000.',
  'cli.usage.json-or-csv': 'Wähle entweder --json oder --csv.',
  'cli.usage.missing-id': 'Welcher? Gib die ID an; pobudka list zeigt sie.',
  'cli.usage.bad-id': '„{text}“ kann keine ID sein.',
  'cli.usage.excluding': 'Das schließt einander aus: {text}.',
  'cli.usage.missing-server': 'Welcher Server? Gib seine Adresse an: --server https://sync.example.com.',
  'cli.usage.missing-text': 'Was soll hinzugefügt werden? Zum Beispiel: pobudka add "7:30 werktags Pobudka".',
  'cli.usage.bad-server': 'Die Adresse des Servers ist zu lang.',
  'cli.usage.missing-email': 'Wer? Gib die E-Mail des Kontos an: --email name@example.com.',
  'cli.usage.bad-email': '„{text}“ ist keine E-Mail-Adresse.',
  'cli.no-answer.unreachable':
    'Die App war nicht erreichbar und ließ sich auch nicht innerhalb von 20 Sekunden starten. Es wurde nichts geändert, was sie nicht bestätigt hat.',
  'cli.no-answer.unsafe-folder':
    'Der Ordner des Befehls-Sockets gehört jemand anderem oder ist kein Ordner; er wurde nicht benutzt.',
  'cli.no-answer.version': 'Die laufende App hat eine andere Version. Beende sie und versuche es erneut.',
  'cli.no-answer.failed':
    'Die App konnte das wegen eines internen Fehlers nicht tun ({reason}). Ihr Protokoll sagt mehr.',
  'cli.refused.not-found': 'Es gibt nichts mit der ID „{id}“. pobudka list zeigt, was es gibt.',
  'cli.refused.ambiguous': 'Mehrere IDs beginnen mit „{id}“. Gib mehr davon an.',
  'cli.refused.not-applicable': 'Das geht mit „{id}“ in seinem jetzigen Zustand nicht.',
  'cli.refused.invalid': 'Die App hat abgelehnt: {detail}. Es wurde nichts geändert.',
  'cli.refused.storage': 'Es ließ sich nicht speichern ({detail}). Es wurde nichts geändert.',
  'cli.refused.nothing-rings': 'Es klingelt nichts.',
  'cli.refused.not-paused': 'Die Wecker sind nicht ausgesetzt.',
  'cli.refused.no-sound': 'Es gibt keinen Ton „{name}“. Es gibt: {sounds}.',
  'cli.default-label.alarm': 'Wecker',
  'cli.default-label.timer': 'Timer',
  'cli.created.rings': '„{label}“ klingelt: {when} (ID {id}).',
  'cli.created.silent': '„{label}“ wurde hinzugefügt, ist aber nicht fällig (ID {id}).',
  'cli.created.gone': 'Hinzugefügt (ID {id}), inzwischen aber wieder entfernt.',
  'cli.add.understood': 'Verstanden: {parts}.',
  'cli.add.nothing': 'Nichts wurde hinzugefügt. {reason}',
  'cli.removed': '„{label}“ wurde entfernt.',
  'cli.skipped': 'Das nächste Klingeln von „{label}“ wird ausgelassen.',
  'cli.resumed': 'Die Wecker klingeln wieder.',
  'cli.done': 'Erledigt.',
  'cli.dismissed': '{count, plural, one {# Klingeln} other {# Klingeln}} beendet.',
  'cli.snoozed': '{count, plural, one {# Klingeln schlummert} other {# Klingeln schlummern}}.',
  'cli.history.empty': 'Es hat noch nichts geklingelt.',
  'cli.history.column.time': 'GESTELLT AUF',
  'cli.history.column.type': 'ART',
  'cli.history.column.late': 'VERSPÄTET UM',
  'cli.history.column.outcome': 'WIE ES ENDETE',
  'cli.history.column.snoozes': 'SCHLUMMERN',
  'cli.history.column.answer': 'BEENDET NACH',
  'cli.history.column.label': 'NAME',
  'cli.ask.words': 'Gib eines davon ein: {words}.',
  'cli.ask.broken-off': 'Es kam keine Antwort. Es wurde nichts geändert.',
  'cli.login.done': 'Angemeldet als {email}.',
  'cli.login.in-memory':
    'Dieses System hat keinen Schlüsselspeicher, also gilt die Anmeldung, bis Pobudka endet. Mit --keep-plain bleibt sie in einer einfachen Datei, die nur dieser Benutzer lesen kann.',
  'cli.login.no-password':
    'Es kam kein Passwort: eine Zeile von 1 bis 200 Zeichen auf der Standardeingabe. Es wurde nichts gesendet.',
  'cli.login.other-account': '{email} ist schon angemeldet. Melde erst ab: pobudka logout.',
  'cli.login.not-verified':
    'Diese E-Mail wurde noch nicht bestätigt. Melde dich einmal in Pobudkas Fenster an und gib den Code ein, der an sie geschickt wurde.',
  'cli.login.retry-after':
    '{seconds, plural, one {Versuche es in # Sekunde erneut.} other {Versuche es in # Sekunden erneut.}}',
  'cli.login.bring-or-leave':
    '{count, plural, one {Auf diesem Computer gibt es # Wecker oder Timer. Nimm ihn mit --bring mit, oder sag --leave.} other {Auf diesem Computer gibt es # Wecker und Timer. Nimm sie mit --bring mit, oder sag --leave.}}',
  'cli.login.bring-question':
    '{count, plural, one {Soll der Wecker oder Timer (#) dieses Computers mitkommen, oder im lokalen Profil bleiben, wo er nicht klingelt?} other {Sollen die # Wecker und Timer dieses Computers mitkommen, oder im lokalen Profil bleiben, wo sie nicht klingeln?}}',
  'cli.logout.kept':
    '{count, plural, =0 {{email} ist abgemeldet. Die Wecker und Timer bleiben hier und klingeln weiter.} one {{email} ist abgemeldet. Die Wecker und Timer bleiben hier und klingeln weiter; # Änderung wartet auf die nächste Anmeldung.} other {{email} ist abgemeldet. Die Wecker und Timer bleiben hier und klingeln weiter; # Änderungen warten auf die nächste Anmeldung.}}',
  'cli.logout.wiped':
    '{email} ist abgemeldet, und die Wecker und Timer des Kontos wurden von diesem Computer entfernt.',
  'cli.logout.nobody': 'Niemand ist angemeldet.',
  'cli.logout.keep-or-wipe':
    'Sag --keep, um die Wecker und Timer des Kontos auf diesem Computer zu behalten, oder --wipe, um sie hier zu entfernen.',
  'cli.sync.done': 'Alles wurde gesendet und verglichen.',
  'cli.sync.signed-out': 'Niemand ist angemeldet, also gibt es nichts abzugleichen. Siehe pobudka login.',
  'cli.sync.needs-sign-in':
    'Die Anmeldung ist abgelaufen. Alles bleibt erhalten; melde dich neu an: pobudka login.',
  'cli.sync.waiting':
    '{count, plural, =0 {Nichts wartet auf das Senden.} one {# Änderung wartet auf das Senden.} other {# Änderungen warten auf das Senden.}}',
  'cli.sync.parked':
    '{count, plural, one {Alles andere wurde gesendet und verglichen, aber # Änderung wird nicht mehr von selbst gesendet:} other {Alles andere wurde gesendet und verglichen, aber # Änderungen werden nicht mehr von selbst gesendet:}}',
  'cli.status.local': 'keines',
  'cli.status.sign-in-ends': 'Anmeldung endet',
  'cli.list.empty': 'Es gibt keine Wecker und keine Timer.',
  'cli.list.column.id': 'ID',
  'cli.list.column.type': 'ART',
  'cli.list.column.time': 'ZEIT',
  'cli.list.column.state': 'ZUSTAND',
  'cli.list.column.next': 'KLINGELT',
  'cli.list.column.label': 'NAME',
  'cli.list.type.alarm': 'Wecker',
  'cli.list.type.timer': 'Timer',
  'cli.list.recurrence.once': 'einmal',
  'cli.list.recurrence.daily': 'täglich',
  'cli.list.recurrence.weekdays': 'werktags',
  'cli.list.recurrence.weekends': 'am Wochenende',
  'cli.list.state.off': 'aus',
  'cli.list.state.on': 'an',
  'cli.list.state.idle': 'bereit',
  'cli.list.state.running': 'läuft',
  'cli.list.state.paused': 'angehalten',
  'cli.list.state.finished': 'beendet',
  'cli.list.state.ringing': 'klingelt',
  'cli.list.state.snoozed': 'schlummert',

  // sound: names of the built-in sounds
  'sound.dawn': 'Morgenröte',
  'sound.harp': 'Harfe',
  'sound.marimba': 'Marimba',
  'sound.bell': 'Glocke',
  'sound.chime': 'Windspiel',
  'sound.birds': 'Vögel',
  'sound.kettle': 'Teekessel',
  'sound.wood': 'Holzblock',
  'sound.pulse': 'Puls',
  'sound.classic': 'Klassischer Wecker',

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
});

import type { Catalogue } from './catalogue.ts';

/** The Polish catalogue; same keys and groups as the English one. */
export const pl: Catalogue = {
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window

  // ring: ring window

  // tray: tray icon and native menus
  'tray.tooltip.idle': 'Pobudka: nic nie jest ustawione',
  'tray.tooltip.next': 'Pobudka: {label}, {when}',
  'tray.tooltip.ringing': '{count, plural, one {Dzwoni: {label}} other {Dzwoni: {label} i jeszcze {more}}}',
  'tray.nothing-set': 'Nic nie jest ustawione',
  'tray.alarm': '{when}, {label}',
  'tray.snoozed': '{label}, drzemka do {when}',
  'tray.timer-until': '{label} do {when}',
  'tray.quick-timer': 'Minutnik na {minutes} min',
  'tray.quick-timer-label': '{minutes} min',
  'tray.skip-next': 'Pomiń {label}, {when}',
  'tray.snooze-all': 'Drzemka dla wszystkich ({minutes} min)',
  'tray.dismiss-all': 'Wyłącz wszystkie',
  'tray.missed':
    '{count, plural, one {# przegapione dzwonienie…} few {# przegapione dzwonienia…} many {# przegapionych dzwonień…} other {# przegapionego dzwonienia…}}',
  'tray.open': 'Otwórz Pobudkę',
  'tray.new-alarm': 'Nowy alarm…',
  'tray.new-timer': 'Nowy minutnik…',
  'tray.settings': 'Ustawienia…',
  'tray.quit': 'Zakończ Pobudkę',
  'menu.file': 'Plik',
  'menu.edit': 'Edycja',
  'menu.view': 'Widok',
  'menu.window': 'Okno',
  'menu.about': 'O Pobudce',
  'menu.services': 'Usługi',
  'menu.hide': 'Ukryj Pobudkę',
  'menu.hide-others': 'Ukryj pozostałe',
  'menu.show-all': 'Pokaż wszystkie',
  'menu.close': 'Zamknij okno',
  'menu.undo': 'Cofnij',
  'menu.redo': 'Ponów',
  'menu.cut': 'Wytnij',
  'menu.copy': 'Kopiuj',
  'menu.paste': 'Wklej',
  'menu.select-all': 'Zaznacz wszystko',
  'menu.actual-size': 'Rozmiar rzeczywisty',
  'menu.zoom-in': 'Powiększ',
  'menu.zoom-out': 'Pomniejsz',
  'menu.full-screen': 'Pełny ekran',
  'menu.minimise': 'Zminimalizuj',
  'menu.front': 'Przenieś wszystko na wierzch',
  'menu.developer-tools': 'Narzędzia deweloperskie',
  'dialog.quit.title': 'Zakończyć Pobudkę?',
  'dialog.quit.armed':
    '{alarms, plural, =0 {} one {Ustawiony jest # alarm. } few {Ustawione są # alarmy. } many {Ustawionych jest # alarmów. } other {Ustawionych jest # alarmu. }}{timers, plural, =0 {} one {Działa # minutnik. } few {Działają # minutniki. } many {Działa # minutników. } other {Działa # minutnika. }}Dopóki Pobudka jest zamknięta, nic nie zadzwoni.',
  'dialog.quit.quit': 'Zakończ',
  'dialog.quit.stay': 'Nie kończ',
  'dialog.choose-sound.title': 'Wybierz dźwięk',
  'dialog.choose-sound.filter': 'Dźwięki',

  // notify: notifications
  'notify.in-tray.title': 'Pobudka działa dalej',
  'notify.in-tray.body':
    'Alarmy i minutniki zadzwonią z zasobnika. Aby zakończyć Pobudkę, wybierz Zakończ w menu zasobnika.',
  'notify.ring.alarm': 'Alarm, {when}',
  'notify.ring.timer': 'Minutnik skończył się o {when}',
  'notify.ring.late':
    'Termin: {when}, spóźnienie {minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}',
  'notify.action.snooze': 'Drzemka',
  'notify.action.dismiss': 'Wyłącz',
  'notify.missed.title':
    '{count, plural, one {Przegapione: {label}} few {# przegapione dzwonienia} many {# przegapionych dzwonień} other {# przegapionego dzwonienia}}',
  'notify.missed.asleep': '{when}: komputer był uśpiony.',
  'notify.missed.switched-off': '{when}: komputer był wyłączony.',
  'notify.missed.app-not-running': '{when}: Pobudka nie działała.',
  'notify.missed.clock-changed': '{when}: zegar przestawiono poza tę godzinę.',
  'notify.missed.zone-changed': '{when}: zmieniła się strefa czasowa.',
  'notify.missed.busy': '{when}: komputer był zbyt zajęty.',
  'notify.missed.unanswered': '{when}: dzwoniło, ale nikt nie zareagował.',
  'notify.clock-back.title': 'Zegar został cofnięty',
  'notify.clock-back.body': '{label}, {when}: już dzwoniło i nie zadzwoni drugi raz.',

  // check: "Will it wake me?"

  // cli: command line

  // sound: names of the built-in sounds

  // error: what went wrong, what was kept, what to do
  'error.start.title': 'Pobudka nie może się uruchomić',
  'error.start.newer-database':
    'Alarmy zapisała nowsza wersja Pobudki. Niczego nie zmieniono. Zainstaluj tę wersję albo nowszą i uruchom ponownie.',
  'error.start.locked':
    'Inny program używa danych Pobudki. Niczego nie zmieniono. Zamknij ten program i uruchom ponownie.',
  'error.start.read-only':
    'Pobudka nie może zapisywać w swoim folderze {folder}. Niczego nie zmieniono. Zezwól na zapis i uruchom ponownie.',
  'error.start.full': 'Dysk jest pełny. Niczego nie zmieniono. Zwolnij miejsce i uruchom ponownie.',
  'error.start.wrong-binding':
    'Ta kopia Pobudki jest niekompletna: jej część obsługująca bazę danych nie pasuje. Danych nie naruszono. Zainstaluj Pobudkę ponownie.',
  'error.start.unexpected':
    'Wystąpił nieoczekiwany błąd. Danych nie naruszono. Więcej mówi dziennik w folderze {folder}.',
};

import type { Catalogue } from './catalogue.ts';

/** The Polish catalogue; same keys and groups as the English one. */
export const pl: Catalogue = {
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window
  'ui.alarms': 'Budziki',
  'ui.timers': 'Minutniki',
  'ui.lists': 'Budziki i minutniki',
  'ui.pages': 'Strony',
  'ui.shortcuts': 'Skróty klawiszowe',
  'ui.shortcuts.make': 'Tworzenie',
  'ui.shortcuts.change': 'Zmiany',
  'ui.shortcuts.look': 'Widok',
  'ui.shortcuts.window': 'Pobudka',
  'ui.shortcuts.hint':
    'Tab przechodzi dalej, strzałki działają w listach, menu i kartach, Escape zamyka to, co otwarte.',
  'ui.welcome.step': 'Witaj · {step} z {count}',
  'ui.welcome.language': 'W jakim języku rozmawiamy?',
  'ui.welcome.sound': 'Słychać?',
  'ui.welcome.sound-hint':
    'Tak zabrzmią budziki. Jeśli nic nie słychać, „Czy mnie obudzi?” powyżej powie dlaczego.',
  'ui.welcome.account': 'Na tym urządzeniu czy na wszystkich?',
  'ui.welcome.account-hint':
    'Wszystko działa na tym urządzeniu bez konta. Z kontem budziki i minutniki są takie same na wszystkich urządzeniach.',
  'ui.welcome.next': 'Dalej',
  'ui.welcome.back': 'Wstecz',
  'ui.welcome.skip': 'Pomiń',
  'ui.welcome.stay': 'Zostań na tym urządzeniu',
  'menu.help': 'Pomoc',
  'ui.rings': 'Dzwoniące i uśpione',
  'ui.toasts': 'Komunikaty',
  'ui.settings': 'Ustawienia',
  'ui.undo': 'Cofnij',
  'ui.redo': 'Ponów',
  'ui.step':
    '{way, select, undone {Cofnięto} redone {Ponowiono} other {Wykonano}}: {action, select, created {utworzenie} duplicated {powielenie} deleted {usunięcie} restored {przywrócenie} switched_on {włączenie} switched_off {wyłączenie} shifted {przesunięcie} skipped {pominięcie dzwonka} unskipped {przywrócenie dzwonka} started {uruchomienie} paused {wstrzymanie} resumed {wznowienie} restarted {ponowne uruchomienie} stopped {zatrzymanie} extended {przedłużenie} imported {import} other {zmianę}} {count, plural, one {„{label}”} few {# pozycji} many {# pozycji} other {# pozycji}}',
  'ui.close': 'Zamknij',
  'ui.save': 'Zapisz',
  'ui.cancel': 'Anuluj',
  'ui.duration.days': '{count} d',
  'ui.duration.hours': '{count} godz.',
  'ui.duration.minutes': '{count} min',
  'ui.duration.seconds': '{count} s',
  'ui.day.today': 'dzisiaj',
  'ui.day.tomorrow': 'jutro',
  'ui.day.yesterday': 'wczoraj',
  // ui: dzień i tydzień
  'ui.day': 'Dzień',
  'ui.day.dial': 'Dzień na tarczy',
  'ui.day.rings': 'Dzisiejsze dzwonki',
  'ui.day.week': 'Najbliższy tydzień',
  'ui.day.hint':
    'Przeciągnij znacznik na inną godzinę. Z klawiatury: strzałki przesuwają, Enter zatwierdza, Escape zostawia bez zmian.',
  'ui.day.empty': 'Dziś nic nie zadzwoni',
  'ui.day.empty-hint': 'Budziki, które dziś dzwonią, są tutaj i na tarczy.',
  'ui.day.none': 'Bez dzwonków',
  'ui.day.more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'ui.day.mark': '{time}, {label}: {state}',
  'ui.day.shared-mark':
    '{count, plural, one {# dzwonek} few {# dzwonki} many {# dzwonków} other {# dzwonka}} około {time}',
  'ui.day.timer': 'Minutnik {label}: zostało {left}',
  'ui.day.moving': 'Nowa godzina',
  'ui.day.moved': '„{label}” dzwoni teraz o {time}.',
  'ui.day.state.next': 'zadzwoni jako następny',
  'ui.day.state.ahead': 'przed nami',
  'ui.day.state.past': 'minął',
  'ui.day.state.missed': 'przegapiony',
  'ui.day.state.skipped': 'pominięty',
  'ui.day.state.snoozed': 'w drzemce',
  'ui.day.state.ringing': 'dzwoni teraz',
  'ui.moment': '{day}, {time}',
  'ui.next.alarm': 'Pobudka za {duration}',
  'ui.next.timer': 'Minutnik zadzwoni za {duration}',
  'ui.next.snoozed': 'Zadzwoni znowu za {duration}',
  'ui.next.none': 'Nic nie jest ustawione',
  'ui.next.ringing': 'Dzwoni teraz',
  'ui.next.ringing-hint': 'Nic więcej nie jest ustawione.',
  'ui.next.none-hint': 'Dodaj budzik albo uruchom minutnik.',
  'ui.wake.checking': 'Sprawdzam…',
  'ui.wake.ok': 'Wszystko w porządku',
  'ui.wake.unknown': 'Nie wszystko da się sprawdzić',
  'ui.wake.warning': 'Jest na co zwrócić uwagę',
  'ui.wake.problem': 'Jest problem',
  'ui.missed.title':
    '{count, plural, one {Przegapiony dzwonek} few {# przegapione dzwonki} many {# przegapionych dzwonków} other {# przegapionego dzwonka}}',
  'ui.missed.also':
    '{count, plural, one {Przegapiono też jeden wcześniejszy koniec.} few {Przegapiono też # wcześniejsze końce.} many {Przegapiono też # wcześniejszych końców.} other {Przegapiono też # wcześniejszego końca.}}',
  'ui.missed.seen': 'Rozumiem',
  'ui.store.title': 'Zapisane budziki były uszkodzone',
  'ui.store.restored':
    'Przywrócono je z kopii zapasowej ({when}). Może brakować późniejszych zmian: przejrzyj swoje budziki. Uszkodzony plik zachowano jako {file}.',
  'ui.store.started-empty':
    'Nie było kopii zapasowej, więc listy są puste. Dodaj swoje budziki ponownie. Uszkodzony plik zachowano jako {file}.',
  'ui.store.read': 'Rozumiem',
  'ui.ring.snoozed': 'drzemka do {time}',
  'ui.ring.ringing': 'dzwoni teraz ({moment})',
  'ui.item.label': 'Nazwa',
  'ui.item.label-too-long': 'Nazwa jest za długa: najwyżej 200 znaków.',
  'ui.item.more': 'Więcej: {label}',
  'ui.item.copy': '{label} (kopia)',
  'ui.item.edit': 'Edytuj',
  'ui.item.duplicate': 'Duplikuj',
  'ui.item.delete': 'Usuń',
  'ui.repeat': 'Powtarzanie',
  'ui.repeat.once': 'Jednorazowo',
  'ui.repeat.daily': 'Codziennie',
  'ui.repeat.weekdays': 'Dni robocze',
  'ui.repeat.weekends': 'Weekendy',
  'ui.repeat.weekly': 'Wybrane dni',
  'ui.repeat.days': 'Dni',
  'ui.repeat.no-days': 'Nie wybrano dni',
  'ui.alarm.new': 'Nowy budzik',
  'ui.alarm.edit': 'Edytuj budzik',
  'ui.alarm.open': 'Edytuj: {label}, {time}',
  'ui.alarm.switch': '{label}, {time}',
  'ui.alarm.default-label': 'Budzik',
  'ui.alarm.time': 'Godzina',
  'ui.alarm.time-missing': 'Podaj godzinę i minutę.',
  'ui.alarm.days-missing': 'Wybierz co najmniej jeden dzień.',
  'ui.alarm.ringing': 'Dzwoni',
  'ui.alarm.off': 'Wyłączony',
  'ui.alarm.due': '{day}, za {duration}',
  'ui.alarm.no-due': 'Nie zadzwoni',
  'ui.alarm.skips': 'Pomija: {moment}',
  'ui.alarm.skip': 'Pomiń następny',
  'ui.alarm.unskip': 'Cofnij pominięcie',
  'ui.alarm.empty': 'Nie ma jeszcze budzików',
  'ui.alarm.empty-hint': 'Ustaw budzik, a zadzwoni nawet przy zamkniętym oknie.',
  'ui.timer.new': 'Nowy minutnik',
  'ui.timer.edit': 'Edytuj minutnik',
  'ui.timer.default-label': 'Minutnik',
  'ui.timer.hours': 'Godziny',
  'ui.timer.minutes': 'Minuty',
  'ui.timer.seconds': 'Sekundy',
  'ui.timer.duration-missing': 'Minutnik potrzebuje co najmniej jednej sekundy.',
  'ui.timer.repeat-hint': 'Zaczyna od nowa po każdym zakończeniu.',
  'ui.timer.start-now': 'Uruchom od razu',
  'ui.timer.start': 'Start',
  'ui.timer.pause': 'Wstrzymaj',
  'ui.timer.resume': 'Wznów',
  'ui.timer.stop': 'Zatrzymaj',
  'ui.timer.restart': 'Od nowa',
  'ui.timer.extend': '+1 min',
  'ui.timer.progress': 'Postęp',
  'ui.timer.idle': 'Gotowy',
  'ui.timer.ends': 'koniec o {time}',
  'ui.timer.paused': 'Wstrzymany',
  'ui.timer.finished': 'Zakończony',
  'ui.timer.ringing': 'zakończony o {time}',
  'ui.timer.of': 'z {duration}',
  'ui.timer.repeats': 'powtarza się',
  'ui.timer.empty': 'Nie ma jeszcze minutników',
  'ui.timer.empty-hint': 'Uruchom gotowy powyżej albo utwórz własny.',
  'ui.timer.quick': 'Szybkie minutniki',
  'ui.timer.quick-start': 'Uruchom minutnik: {title}',
  'timer.quick-title': '{label}, {length}',
  'ui.timer.extend-five': '+5 min',
  'ui.timer.full': 'Na całe okno',
  'ui.timer.on-top': 'Pokaż na wierzchu',
  'ui.countdown': 'Odliczanie',
  'ui.countdown.hide': 'Zamknij to odliczanie',
  'ui.settings.countdown-opacity': 'Krycie odliczania na wierzchu',
  'ui.settings.click-through': 'Kliknięcia przechodzą przez odliczanie na wierzchu',
  'ui.settings.click-through-hint': 'Aby znów łapało kliknięcia, wyłącz to tutaj albo w menu zasobnika.',
  'ui.timer.recent': 'Ostatnie',
  'ui.presets': 'Szybkie minutniki',
  'ui.presets.edit': 'Edytuj szybkie minutniki',
  'ui.presets.hint':
    'Uruchamiają się jednym kliknięciem, tutaj i z zasobnika. Przeciągnij je w inną kolejność albo naciśnij Alt ze strzałką.',
  'ui.presets.empty': 'Brak szybkich minutników. Dodaj własny poniżej albo przywróć początkowe.',
  'ui.presets.move': 'Przenieś {title}',
  'ui.presets.change': 'Zmień {title}',
  'ui.presets.remove': 'Usuń {title}',
  'ui.presets.add': 'Dodaj szybki minutnik',
  'ui.presets.add-button': 'Dodaj',
  'ui.presets.apply': 'Zastosuj',
  'ui.presets.name': 'Nazwa',
  'ui.presets.name-hint': 'Jego długość',
  'ui.presets.same': 'Taki szybki minutnik już jest.',
  'ui.presets.full':
    '{count, plural, one {Mieści się tu # szybki minutnik.} few {Mieszczą się tu # szybkie minutniki.} many {Mieści się tu # szybkich minutników.} other {Mieści się tu # szybkiego minutnika.}}',
  'ui.presets.reset': 'Przywróć',
  'ui.presets.removed': 'Usunięto szybki minutnik „{title}”.',
  'ui.presets.was-reset': 'Przywrócono początkowe szybkie minutniki.',
  'ui.ring-options': 'Gdy dzwoni',
  'ui.ring-options.play-sound': 'Odtwarzaj dźwięk',
  'ui.ring-options.show-window': 'Pokaż okno dzwonka',
  'ui.ring-options.show-window-hint': 'W przeciwnym razie pojawi się tylko powiadomienie.',
  'ui.ring-options.own-volume': 'Własna głośność',
  'ui.do-not-disturb': 'Gdy włączony jest tryb „Nie przeszkadzać”',
  'ui.do-not-disturb.ring-through': 'Dzwoń mimo to',
  'ui.do-not-disturb.obey': 'Pozostań cicho',
  'ui.do-not-disturb.follow-ring-through': 'Jak w ustawieniach: dzwoń mimo to',
  'ui.do-not-disturb.follow-obey': 'Jak w ustawieniach: pozostań cicho',
  'ui.do-not-disturb.hint':
    'Cicho znaczy: bez dźwięku i bez okna na wierzchu; powiadomienie i zasobnik nadal informują. Jeśli system nie podaje, czy tryb jest włączony, budzik dzwoni.',
  'ui.volume': 'Głośność',
  'ui.sound': 'Dźwięk',
  'ui.sound.follow': 'Jak w ustawieniach ({name})',
  'ui.sound.add': 'Dodaj własny plik…',
  'ui.sound.too-large': 'Plik jest za duży, więc go nie dodano. Wybierz mniejszy.',
  'ui.sound.not-a-sound':
    'Tego pliku Pobudka nie może odtworzyć, więc go nie dodano. Wybierz plik wav, mp3, ogg, flac lub m4a.',
  'ui.sound.unreadable':
    'Nie udało się odczytać pliku, więc go nie dodano. Sprawdź, czy nadal istnieje i czy możesz go otworzyć.',
  'ui.sound.too-many': 'Pobudka ma już tyle własnych dźwięków, ile może przechować, więc tego nie dodano.',
  'ui.output': 'Wyjście dźwięku',
  'ui.output.follow': 'Jak w ustawieniach',
  'ui.output.default': 'Domyślne systemu',
  'ui.output.gone': 'Niepodłączone urządzenie',
  'ui.test': 'Test',
  'ui.test.stop': 'Zakończ test',
  'ui.test.playing': 'Gra tak, jak zadzwoni.',
  'ui.test.playing-elsewhere': 'Wybrane wyjście zniknęło: gra na domyślnym wyjściu systemu.',
  'ui.test.system-player': 'Gra przez odtwarzacz systemu.',
  'ui.test.beep': 'Nie można odtworzyć dźwięku: zamiast tego słychać sygnał. Sprawdź wyjście dźwięku.',
  'ui.test.nothing': 'Test się nie udał. Nic nie zmieniono; spróbuj ponownie.',
  'ui.settings.look': 'Wygląd',
  'ui.settings.language': 'Język',
  'ui.settings.system': 'Systemowy',
  'ui.settings.theme': 'Motyw',
  'ui.settings.light': 'Jasny',
  'ui.settings.dark': 'Ciemny',
  'ui.settings.hour-cycle': 'Zegar',
  'ui.settings.hours-12': '12-godzinny',
  'ui.settings.hours-24': '24-godzinny',
  'ui.settings.ringing': 'Dzwonienie',
  'ui.settings.snooze': 'Drzemka (min)',
  'ui.settings.auto-silence': 'Milknie po (min)',
  'ui.settings.grace': 'Dzwoni spóźniony do (min)',
  'ui.settings.keep-awake': 'Nie usypiaj komputera (min)',
  'ui.settings.ringing-hint':
    'To, co zamilknie bez odpowiedzi albo zostanie zauważone później, zobaczysz w raporcie. Komputer nie zasypia przez tyle minut przed dzwonkiem; 0 oznacza nigdy.',
  'ui.settings.shortcut': 'Skrót do okna dzwonka',
  'ui.settings.shortcut-hint':
    'Naciśnij tu wybrane klawisze; Backspace usuwa skrót. Gdy coś dzwoni, wywołują okno z dowolnego miejsca.',
  'ui.settings.shortcut-none': 'Brak',
  'ui.settings.quick-shortcut': 'Skrót do szybkiego dodawania',
  'ui.settings.quick-shortcut-hint':
    'Naciśnij tu wybrane klawisze; Backspace usuwa skrót. Otwierają to okno z każdego miejsca, gotowe do pisania.',
  'ui.settings.shortcut-taken':
    'Te klawisze należą do innego programu lub do systemu, więc tutaj nie działają. Wybierz inne.',
  'ui.settings.shortcut-same': 'Te klawisze wywołują już okno dzwonienia. Wybierz inne.',
  'ui.settings.sound': 'Dźwięk',
  'ui.settings.alarm-sound': 'Dźwięk budzików',
  'ui.settings.timer-sound': 'Dźwięk minutników',
  'ui.settings.fade-in': 'Narasta przez (s)',
  'ui.settings.start-at-login': 'Uruchamiaj przy logowaniu',
  'ui.settings.start-at-login-hint':
    'Czeka ukryta w zasobniku, więc budziki dzwonią także po ponownym uruchomieniu.',
  'ui.settings.close-to-tray': 'Zamknięcie okna zostawia Pobudkę w zasobniku',
  'ui.settings.close-to-tray-hint': 'W przeciwnym razie zamknięcie okna kończy program i nic nie zadzwoni.',
  'ui.settings.no-tray-hint': 'Ten pulpit nie ma zasobnika: zamknięcie okna je minimalizuje.',
  'ui.settings.general': 'Ogólne',
  'ui.settings.first-day': 'Pierwszy dzień tygodnia',
  'ui.settings.about': 'O programie Pobudka',
  'ui.settings.sections': 'Działy',
  'ui.settings.search': 'Szukaj w ustawieniach',
  'ui.settings.nothing-found': 'Żadne ustawienie nie zawiera tych słów.',
  'ui.settings.reset': 'Przywróć domyślne',
  'ui.settings.reset-section': 'Przywróć domyślne: {section}',
  'ui.settings.was-reset': 'Przywrócono domyślne: {section}.',
  'ui.about.versions': 'Wersje',
  'ui.about.copy': 'Kopiuj dane diagnostyczne',
  'ui.about.logs': 'Otwórz folder dziennika',
  'ui.about.logs-failed': 'Nie udało się otworzyć folderu dziennika.',
  'ui.about.help-hint': 'Na wypadek, gdy prosisz o pomoc. Nie ma tam nazwisk, adresów ani treści budzików.',
  'ui.about.licences': 'Licencje bibliotek',
  'ui.about.licences-hint':
    'Licencje Electrona i Chromium leżą obok programu, w pliku LICENSES.chromium.html. Bazą jest SQLite (domena publiczna) przez better-sqlite3 (MIT).',
  'ui.search': 'Szukaj',
  'ui.search.placeholder': 'Nazwa, godzina lub dzień',
  'ui.search.close': 'Zamknij wyszukiwanie',
  'ui.search.nothing': 'Nic tu nie pasuje do wyszukiwania.',
  'ui.select': 'Zaznacz',
  'ui.select.row': 'Zaznacz: {name}',
  'ui.select.selected': '{name}, zaznaczono',
  'ui.select.count':
    '{count, plural, =0 {Nic nie zaznaczono} one {Zaznaczono #} few {Zaznaczono #} many {Zaznaczono #} other {Zaznaczono #}}',
  'ui.select.all': 'Zaznacz wszystko',
  'ui.select.end': 'Zakończ zaznaczanie',
  'ui.select.actions': 'Dla zaznaczonych',
  'ui.select.on': 'Włącz',
  'ui.select.off': 'Wyłącz',
  'ui.select.start': 'Uruchom',
  'ui.select.pause': 'Wstrzymaj',
  'ui.select.shift': 'Przesuń…',
  'ui.select.skip': 'Pomiń raz',
  'ui.select.delete': 'Usuń',
  'ui.select.delete-selected': 'Usuń zaznaczone',
  'ui.shift.title':
    'Przesuń {count, plural, one {# budzik} few {# budziki} many {# budzików} other {# budzika}}',
  'ui.shift.minutes': 'Minuty',
  'ui.shift.way': 'Kierunek',
  'ui.shift.later': 'Później',
  'ui.shift.earlier': 'Wcześniej',
  'ui.shift.preview': 'Jak będą dzwonić',
  'ui.shift.more':
    '{count, plural, one {i jeszcze #} few {i jeszcze #} many {i jeszcze #} other {i jeszcze #}}',
  'ui.shift.from-to': '{from} → {to}',
  'ui.shift.do': 'Przesuń',
  'ui.list.alarm-options': 'Wyświetlanie budzików',
  'ui.list.timer-options': 'Wyświetlanie minutników',
  'ui.list.sort': 'Sortuj według',
  'ui.list.group': 'Grupuj według',
  'ui.list.by-time': 'Godziny',
  'ui.list.by-label': 'Nazwy',
  'ui.list.by-next': 'Najbliższego dzwonka',
  'ui.list.by-created': 'Od najnowszych',
  'ui.list.by-changed': 'Ostatniej zmiany',
  'ui.list.by-state': 'Najpierw działające',
  'ui.list.by-repeat': 'Powtarzania',
  'ui.list.no-groups': 'Bez grup',
  'ui.alarm.row': '{time} {label}, {repeat}, {state, select, on {włączony} other {wyłączony}}',
  'ui.timer.row': '{label}, {duration}',
  'ui.alarm.paused': 'Wstrzymany',
  'ui.next.paused': 'Budziki są wstrzymane',
  'ui.next.paused-hint': 'Żaden nie zadzwoni, dopóki ich nie włączysz.',
  'ui.pause.menu': 'Wstrzymaj wszystkie budziki…',
  'ui.pause.label': 'Wstrzymane budziki',
  'ui.pause.forever': 'Wszystkie budziki są wstrzymane',
  'ui.pause.until': 'Wszystkie budziki są wstrzymane do {date}',
  'ui.pause.timers-ring': 'Minutniki dzwonią jak zwykle.',
  'ui.pause.change': 'Zmień',
  'ui.pause.end': 'Włącz z powrotem',
  'ui.pause.title': 'Wstrzymaj wszystkie budziki',
  'ui.pause.explained':
    'Do tego czasu żaden budzik na tym urządzeniu nie zadzwoni i żaden nie zostanie uznany za przegapiony. Minutniki dzwonią jak zwykle.',
  'ui.pause.how-long': 'Jak długo',
  'ui.pause.tomorrow': 'Do jutra ({date})',
  'ui.pause.week': 'Na tydzień (do {date})',
  'ui.pause.date': 'Do wybranego dnia',
  'ui.pause.until-ended': 'Dopóki ich nie włączę',
  'ui.pause.first-day': 'Pierwszy dzień, w którym budziki znów dzwonią',
  'ui.pause.date-past': 'Wybierz dzień po dzisiejszym.',
  'ui.pause.do': 'Wstrzymaj',
  'ui.toast.deleted': 'Usunięto „{label}”.',
  'ui.toast.quick': '„{label}” zadzwoni: {moment}.',
  'ui.toast.quick-paused': 'Dodano „{label}”. Zadzwoni dopiero po wstrzymaniu budzików.',
  'ui.error.not-found': 'Tego już nie ma, więc nic nie zmieniono. Mogło zostać usunięte gdzie indziej.',
  'ui.error.not-applicable':
    'Tego nie da się teraz zrobić, więc nic nie zmieniono. Sprawdź stan i spróbuj ponownie.',
  'ui.error.invalid': 'Tego nie udało się zrozumieć, więc nic nie zmieniono. Sprawdź wprowadzone dane.',
  'ui.error.no-step': 'Nie ma czego cofnąć ani ponowić.',
  'ui.error.step-outdated': 'To zostało w międzyczasie zmienione lub usunięte, więc pozostaje bez zmian.',
  'ui.error.storage':
    'Nie udało się zapisać i wszystko jest jak przedtem. Sprawdź, czy dysk nie jest pełny lub chroniony przed zapisem, i spróbuj ponownie.',
  'ui.error.refused':
    'Wystąpił nieoczekiwany błąd i nie udało się tego zrobić. Budziki są bezpieczne; spróbuj ponownie.',
  'ui.failure.title': 'Nie można pokazać budzików',
  'ui.failure.text':
    'Są bezpieczne i nadal będą dzwonić. Spróbuj ponownie; jeśli to nie pomoże, zamknij Pobudkę i uruchom ją od nowa.',
  'ui.failure.retry': 'Spróbuj ponownie',

  // sync: what is known of the server, and what waits
  'ui.sync.title': 'Synchronizacja',
  'ui.sync.short': 'Synchronizacja',
  'ui.sync.state.signed-out': 'Zaloguj się',
  'ui.sync.state.live': 'Na żywo',
  'ui.sync.state.polling': 'Odpytuje',
  'ui.sync.state.connecting': 'Łączy się…',
  'ui.sync.state.offline': 'Offline',
  'ui.sync.state.needs-sign-in': 'Zaloguj się ponownie',
  'ui.sync.state.error': 'Błąd serwera',
  'ui.sync.about.signed-out': 'Nikt nie jest zalogowany: budziki i minutniki są tylko na tym komputerze.',
  'ui.sync.about.live': 'Zmiany docierają na bieżąco.',
  'ui.sync.about.polling':
    'Połączenie na żywo nie działa, więc serwer jest pytany co 10 sekund. Nic nie przepada.',
  'ui.sync.about.connecting': 'Trwa łączenie z serwerem. Zmiany są zapisane i zostaną potem wysłane.',
  'ui.sync.about.offline':
    'Serwer jest nieosiągalny. Wszystko dzwoni jak zwykle; zmiany są zapisane i zostaną wysłane później.',
  'ui.sync.about.needs-sign-in':
    'Logowanie wygasło. Wszystko jest zachowane; zaloguj się ponownie, aby wysyłać i odbierać zmiany.',
  'ui.sync.about.error': 'Serwer odpowiada błędem. Zmiany są zapisane, a serwer zostanie zapytany ponownie.',
  'ui.sync.error-status': 'Jego odpowiedź: {status}.',
  'ui.sync.next-try': 'Następna próba o {time}.',
  'ui.sync.waiting-count': '{count, plural, one {# czeka} few {# czekają} many {# czeka} other {# czeka}}',
  'ui.sync.progress': '{done} z {total}',
  'ui.sync.progress-open': 'dotąd {done}',
  'ui.sync.progress-label': 'Trwa synchronizacja',
  'ui.sync.connection': 'Połączenie',
  'ui.sync.since': 'Połączono',
  'ui.sync.heartbeat': 'Ostatni sygnał serwera',
  'ui.sync.round-trip': 'Czas odpowiedzi',
  'ui.sync.milliseconds': '{count} ms',
  'ui.sync.ago': '{duration} temu',
  'ui.sync.measure': 'Zmierz',
  'ui.sync.no-answer': 'Brak odpowiedzi',
  'ui.sync.last-sync': 'Ostatnia synchronizacja',
  'ui.sync.next-list': 'Następne pełne sprawdzenie',
  'ui.sync.trouble': 'Ostatni kłopot',
  'ui.sync.unknown': 'Jeszcze nie',
  'ui.sync.now': 'Synchronizuj teraz',
  'ui.sync.now-busy': 'Synchronizuje…',
  'ui.sync.now-done': 'Serwer odpowiedział; wszystko zostało porównane.',
  'ui.sync.now-failed': 'Serwer nie odpowiedział. Wszystko jest zachowane, a próba zostanie ponowiona.',
  'ui.sync.counters': 'Liczniki od uruchomienia',
  'ui.sync.counter.connections': 'Połączenia',
  'ui.sync.counter.reconnects': 'Ponowne połączenia',
  'ui.sync.counter.eventsReceived': 'Odebrane zdarzenia',
  'ui.sync.counter.errors': 'Błędy',
  'ui.sync.counter.lists': 'Pobrane listy',
  'ui.sync.counter.pushes': 'Wysłane zmiany',
  'ui.sync.copy-report': 'Kopiuj raport',
  'ui.sync.report-copied': 'Skopiowano raport. Nie ma w nim haseł.',
  'ui.sync.report-failed': 'Nie udało się skopiować raportu. Spróbuj ponownie.',
  'ui.sync.details-failed': 'Szczegółów nie można teraz pokazać. Zamknij to okno i otwórz je ponownie.',
  'ui.sync.waiting': 'Oczekujące zmiany',
  'ui.sync.waiting-none': 'Nic nie czeka: wszystko wysłano.',
  'ui.sync.waiting-cut': 'Pokazano tylko pierwsze {count}.',
  'ui.sync.edit.upsert': 'Zmieniono: {when}',
  'ui.sync.edit.delete': 'Usunięto: {when}',
  'ui.sync.tries':
    '{count, plural, =0 {jeszcze bez prób} one {# próba} few {# próby} many {# prób} other {# próby}}',
  'ui.sync.next-try-at': 'następna próba o {time}',
  'ui.sync.retry': 'Spróbuj ponownie',
  'ui.sync.retry-all': 'Ponów wszystkie',
  'ui.sync.not-sent': 'Nie wysłano',
  'ui.sync.reason.refused':
    'Serwer tego nie przyjmuje. Zmiana jest zachowana na tym komputerze; zmień ją albo spróbuj ponownie.',
  'ui.sync.reason.refused-fields':
    'Serwer tego nie przyjmuje z powodu: {fields}. Zmiana jest zachowana na tym komputerze; popraw ją albo spróbuj ponownie.',
  'ui.sync.reason.server-error':
    'Serwer wciąż sobie z tym nie radzi ({status}). Zmiana jest zachowana na tym komputerze; spróbuj ponownie później.',
  'ui.sync.reason.version-limit':
    'Serwer nie liczy dalszych zmian tej pozycji. Jest zachowana na tym komputerze; zduplikuj ją i usuń tę.',
  'ui.sync.server-says': 'Odpowiedź serwera ({status}): {text}',
  'ui.sync.conflicts': 'Kolizje zmian',
  'ui.sync.conflicts-none': 'W ostatnich 30 dniach dwa urządzenia nie zmieniły naraz tego samego.',
  'ui.sync.conflict.title': '{label}: {field}',
  'ui.sync.conflict.lost-local': 'Przepadło, z tego komputera',
  'ui.sync.conflict.lost-server': 'Przepadło, z innego urządzenia',
  'ui.sync.conflict.kept': 'Zachowano',
  'ui.sync.restore-value': 'Przywróć tę wartość',
  'ui.sync.restored': 'Przywrócono: {when}',
  'ui.sync.field.label': 'Nazwa',
  'ui.sync.field.enabled': 'Włączenie',
  'ui.sync.field.time': 'Godzina',
  'ui.sync.field.recurrence': 'Powtarzanie',
  'ui.sync.field.sound-on': 'Odtwarzanie dźwięku',
  'ui.sync.field.popup': 'Okno dzwonka',
  'ui.sync.field.sound': 'Dźwięk',
  'ui.sync.field.duration': 'Czas trwania',
  'ui.sync.field.repeat': 'Powtarza się',
  'ui.sync.field.run': 'Odliczanie',
  'ui.sync.field.type': 'Cała pozycja',
  'ui.sync.value.on': 'Tak',
  'ui.sync.value.off': 'Nie',
  'ui.sync.value.default-sound': 'Dźwięk domyślny',
  'ui.sync.value.running': 'Działa od: {when}',
  'ui.sync.value.paused': 'Wstrzymany, zostało {duration}',
  'ui.sync.value.ready': 'Gotowy',
  'ui.sync.value.alarm': 'Budzik na {time}',
  'ui.sync.value.timer': 'Minutnik na {duration}',
  'ui.sync.value.unknown': 'Nieznane',

  // notices: what other devices did
  'ui.notice.title': 'Z innych urządzeń',
  'ui.notice.deleted': '„{label}” usunięto na innym urządzeniu.',
  'ui.notice.deleted-many':
    '{count, plural, one {# pozycję usunięto na innym urządzeniu.} few {# pozycje usunięto na innym urządzeniu.} many {# pozycji usunięto na innym urządzeniu.} other {# pozycji usunięto na innym urządzeniu.}}',
  'ui.notice.kept': '„{label}” zmieniono na innym urządzeniu, więc cofnięto usunięcie.',
  'ui.notice.program':
    '{count, plural, one {# pozycję zmieniono gdzie indziej, gdy tu dzwoniła; zachowano tamtą zmianę.} few {# pozycje zmieniono gdzie indziej, gdy tu dzwoniły; zachowano tamte zmiany.} many {# pozycji zmieniono gdzie indziej, gdy tu dzwoniły; zachowano tamte zmiany.} other {# pozycji zmieniono gdzie indziej, gdy tu dzwoniły; zachowano tamte zmiany.}}',
  'ui.notice.restore': 'Przywróć',
  'ui.notice.restore-named': 'Przywróć: {label}',
  'ui.notice.restore-all': 'Przywróć wszystkie',
  'ui.notice.restored': 'Przywrócono.',
  'ui.notice.seen': 'Rozumiem',

  // account: signing in and out
  'ui.account.title': 'Konto',
  'ui.account.intro': 'Z kontem budziki i minutniki są na wszystkich urządzeniach i dzwonią tylko raz.',
  'ui.account.open': 'Zaloguj się…',
  'ui.account.kept':
    'Widoczne pozycje należą do {email} i pozostają na tym komputerze, dopóki ktoś się nie zaloguje.',
  'ui.account.sign-in': 'Zaloguj się',
  'ui.account.server': 'Adres serwera',
  'ui.account.email': 'E-mail',
  'ui.account.password': 'Hasło',
  'ui.account.new-password': 'Nowe hasło',
  'ui.account.show-password': 'Pokaż hasło',
  'ui.account.name': 'Imię lub nazwa',
  'ui.account.code': 'Kod',
  'ui.account.password-hint': 'Co najmniej 8 znaków.',
  'ui.account.password-more':
    '{count, plural, one {Jeszcze # znak.} few {Jeszcze # znaki.} many {Jeszcze # znaków.} other {Jeszcze # znaku.}}',
  'ui.account.password-enough': 'Wystarczająco długie.',
  'ui.account.bring':
    '{count, plural, one {Zabierz ze sobą mój # budzik lub minutnik} few {Zabierz ze sobą moje # budziki i minutniki} many {Zabierz ze sobą moich # budzików i minutników} other {Zabierz ze sobą moje # budzika i minutnika}}',
  'ui.account.bring-hint':
    'W przeciwnym razie zostaną w lokalnym profilu tego komputera i po zalogowaniu nie będą dzwonić.',
  'ui.account.keeping': 'Brak magazynu kluczy',
  'ui.account.keeping-hint':
    'Ten system nie ma chronionego miejsca na dane logowania. Hasło nigdy nie jest przechowywane.',
  'ui.account.keeping.plain': 'Nie wylogowuj mnie: zwykły plik, który odczyta tylko ten użytkownik',
  'ui.account.keeping.memory': 'Tylko do zamknięcia Pobudki',
  'ui.account.create': 'Utwórz konto',
  'ui.account.forgot': 'Nie pamiętam hasła',
  'ui.account.back': 'Wróć do logowania',
  'ui.account.busy': 'Chwileczkę…',
  'ui.account.verify': 'Potwierdź adres e-mail',
  'ui.account.verify-text':
    'Sześciocyfrowy kod wysłano na {email} przy tworzeniu konta. To może potrwać minutę; zajrzyj też do spamu.',
  'ui.account.verify-submit': 'Potwierdź i zaloguj się',
  'ui.account.forgot-text': 'Na twój e-mail zostanie wysłany kod, którym ustawisz nowe hasło.',
  'ui.account.forgot-submit': 'Wyślij kod',
  'ui.account.reset': 'Ustaw nowe hasło',
  'ui.account.reset-text': 'Jeśli istnieje konto {email}, kod jest już w drodze.',
  'ui.account.reset-submit': 'Ustaw hasło i zaloguj się',
  'ui.account.reset-done': 'Hasło zostało zmienione. Zaloguj się nowym.',
  'ui.account.error.server': 'Podaj adres serwera.',
  'ui.account.error.email': 'Podaj adres e-mail, na przykład imie@example.com.',
  'ui.account.error.password': 'Podaj hasło.',
  'ui.account.error.password-short': 'Hasło musi mieć co najmniej 8 znaków.',
  'ui.account.error.name': 'Podaj imię lub nazwę.',
  'ui.account.error.code': 'Podaj sześć cyfr kodu.',
  'ui.account.error.refused': 'Serwer tego nie przyjmuje.',
  'ui.account.wait-until': 'Spróbuj ponownie o {time}.',
  'ui.account.unexpected': 'Wystąpił nieoczekiwany błąd. Nic nie zmieniono; spróbuj ponownie.',
  'ui.account.keep': 'Dane logowania',
  'ui.account.keep.encrypted': 'W magazynie kluczy systemu',
  'ui.account.keep.plain': 'W zwykłym pliku, który odczyta tylko ten użytkownik',
  'ui.account.keep.memory': 'Tylko do zamknięcia Pobudki',
  'ui.account.ends': 'Logowanie wygasa: {when}. Wtedy trzeba będzie podać hasło.',
  'ui.account.bring-hidden':
    '{count, plural, one {Zabierz tu # ukrytą lokalną pozycję} few {Zabierz tu # ukryte lokalne pozycje} many {Zabierz tu # ukrytych lokalnych pozycji} other {Zabierz tu # ukrytej lokalnej pozycji}}',
  'ui.account.bring-hidden-hint': 'Są w lokalnym profilu tego komputera i nie dzwonią po zalogowaniu.',
  'ui.account.brought': 'Lokalne budziki i minutniki są teraz na twoim koncie.',
  'ui.account.sign-out': 'Wyloguj się',
  'ui.account.sign-out-open': 'Wyloguj się…',
  'ui.account.sign-out-text':
    'Co zrobić z budzikami i minutnikami tego konta na tym komputerze? Na innych urządzeniach nic się nie zmieni.',
  'ui.account.sign-out-waiting':
    '{count, plural, one {# zmiany jeszcze nie wysłano. Usunięcie utraci ją na zawsze.} few {# zmian jeszcze nie wysłano. Usunięcie utraci je na zawsze.} many {# zmian jeszcze nie wysłano. Usunięcie utraci je na zawsze.} other {# zmiany jeszcze nie wysłano. Usunięcie utraci ją na zawsze.}}',
  'ui.account.sign-out-keep': 'Zostaw je tutaj',
  'ui.account.sign-out-keep-hint': 'Nadal będą dzwonić. Niewysłane zmiany poczekają na następne logowanie.',
  'ui.account.sign-out-wipe': 'Usuń je stąd',
  'ui.account.sign-out-wipe-hint': 'Nie będą już dzwonić na tym komputerze.',
  'ui.account.again-waiting':
    '{count, plural, =0 {Wszystko jest zachowane.} one {Wszystko jest zachowane, a # zmiana czeka na wysłanie.} few {Wszystko jest zachowane, a # zmiany czekają na wysłanie.} many {Wszystko jest zachowane, a # zmian czeka na wysłanie.} other {Wszystko jest zachowane, a # zmiany czeka na wysłanie.}}',

  // account: why a call about an account brought nothing
  'account.failure.not-an-address':
    'To nie jest adres serwera. Niczego nie wysłano; podaj adres w rodzaju https://sync.example.com.',
  'account.failure.insecure-address':
    'Ten adres nie jest chroniony, więc niczego nie wysłano. Użyj adresu zaczynającego się od https://.',
  'account.failure.bad-credentials':
    'E-mail i hasło nie pasują do siebie. Nic nie zmieniono; sprawdź jedno i drugie.',
  'account.failure.not-verified':
    'Ten e-mail nie został jeszcze potwierdzony. Podaj kod, który na niego wysłano.',
  'account.failure.email-taken': 'Konto z tym adresem już istnieje. Zaloguj się albo użyj innego adresu.',
  'account.failure.bad-code':
    'Ten kod jest błędny lub nieaktualny. Nic nie zmieniono; sprawdź go albo poproś o nowy.',
  'account.failure.invalid': 'Serwer nie przyjmuje podanych danych. Nic nie zmieniono; sprawdź pola.',
  'account.failure.too-many-tries':
    'Było zbyt wiele prób, więc serwer przez chwilę nie przyjmie kolejnych. Nic nie zmieniono.',
  'account.failure.unreachable':
    'Serwer jest nieosiągalny. Wszystko tutaj jest zachowane; sprawdź adres i sieć.',
  'account.failure.server-error':
    'Serwer odpowiada błędem. Wszystko tutaj jest zachowane; spróbuj ponownie później.',
  'account.failure.not-our-server':
    'Pod tym adresem nie odpowiada serwer Pobudki. Nic nie zmieniono; sprawdź adres.',
  'account.failure.storage':
    'Nie udało się tego zapisać na tym komputerze. Nic nie zmieniono; sprawdź wolne miejsce i spróbuj ponownie.',
  'account.failure.superseded':
    'W międzyczasie ktoś się zalogował lub wylogował. Nic nie zmieniono; spróbuj ponownie.',

  // ring: ring window
  'ring.snooze': 'Drzemka',
  'ring.dismiss': 'Wyłącz',
  'ring.dismiss-all': 'Wyłącz wszystko',
  'ring.other-minutes': 'Drzemka o innej długości',
  'ring.alarm': 'Budzik na {time}',
  'ring.timer': 'Minutnik zakończony o {time}',
  'ring.late':
    '{count, plural, one {# minutę spóźnienia} few {# minuty spóźnienia} many {# minut spóźnienia} other {# minuty spóźnienia}}',
  'ring.keys': 'Spacja: drzemka, Enter: wyłączenie.',

  // tray: tray icon and native menus
  'tray.resume-alarms': 'Włącz budziki z powrotem',
  'tray.paused': 'Wszystkie budziki są wstrzymane',
  'tray.paused-until': 'Wszystkie budziki są wstrzymane do: {when}',
  'tray.tooltip.idle': 'Pobudka: nic nie jest ustawione',
  'tray.tooltip.next': 'Pobudka: {label}, {when}',
  'tray.tooltip.left': '{ahead} (zostało {minutes} min)',
  'tray.tooltip.also-left': '{ahead}; {label}: zostało {minutes} min',
  'tray.tooltip.ringing': '{count, plural, one {Dzwoni: {label}} other {Dzwoni: {label} i jeszcze {more}}}',
  'tray.nothing-set': 'Nic nie jest ustawione',
  'tray.alarm': '{when}, {label}',
  'tray.snoozed': '{label}, drzemka do {when}',
  'tray.timer-until': '{label} do {when}',
  'tray.start-timer': 'Uruchom minutnik',
  'tray.countdown.show': 'Odliczanie na wierzchu',
  'tray.countdown.close': 'Zamknij odliczanie',
  'tray.countdown.through': 'Przepuszczaj kliknięcia przez odliczanie',
  'tray.countdown.catch': 'Nie przepuszczaj kliknięć przez odliczanie',
  'tray.skip-next': 'Pomiń {label}, {when}',
  'tray.snooze-all': 'Drzemka dla wszystkich ({minutes} min)',
  'tray.dismiss-all': 'Wyłącz wszystkie',
  'tray.missed':
    '{count, plural, one {# przegapiony dzwonek…} few {# przegapione dzwonki…} many {# przegapionych dzwonków…} other {# przegapionego dzwonka…}}',
  'tray.open': 'Otwórz Pobudkę',
  'tray.new-alarm': 'Nowy budzik…',
  'tray.new-timer': 'Nowy minutnik…',
  'tray.settings': 'Ustawienia…',
  'tray.quit': 'Zakończ Pobudkę',
  'menu.file': 'Plik',
  'menu.quick-entry': 'Szybkie dodawanie',
  'menu.edit': 'Edycja',
  'menu.view': 'Widok',
  'menu.window': 'Okno',
  'menu.about': 'O Pobudce',
  'menu.services': 'Usługi',
  'menu.hide': 'Ukryj Pobudkę',
  'menu.hide-others': 'Ukryj pozostałe',
  'menu.show-all': 'Pokaż wszystkie',
  'menu.sync': 'Synchronizacja…',
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
    '{alarms, plural, =0 {} one {Ustawiony jest # budzik. } few {Ustawione są # budziki. } many {Ustawionych jest # budzików. } other {Ustawionych jest # budzika. }}{timers, plural, =0 {} one {Działa # minutnik. } few {Działają # minutniki. } many {Działa # minutników. } other {Działa # minutnika. }}Dopóki Pobudka jest zamknięta, nic nie zadzwoni.',
  'dialog.quit.quit': 'Zakończ',
  'dialog.quit.stay': 'Nie kończ',
  'dialog.choose-sound.title': 'Wybierz dźwięk',
  'dialog.choose-sound.filter': 'Dźwięki',
  'dialog.import.title': 'Import',
  'dialog.import.filter': 'Pliki Pobudki i kalendarze',
  'dialog.import.all': 'Wszystkie pliki',
  'dialog.old-client.title': 'Wskaż folder starej aplikacji',
  'dialog.export.title': 'Eksport',
  'dialog.export.json': 'Plik Pobudki',
  'dialog.export.ics': 'Kalendarz',

  // exchange: files in and out
  'exchange.title': 'Twoje dane',
  'exchange.hint':
    'Plik zawiera budziki, minutniki, ustawienia i historię dzwonków. Kalendarz zawiera tylko budziki.',
  'exchange.export': 'Eksportuj…',
  'exchange.export-calendar': 'Eksportuj kalendarz…',
  'exchange.import': 'Importuj…',
  'exchange.import-hint': 'Najpierw zobaczysz, co się zmieni.',
  'exchange.import-old': 'Importuj ze starej aplikacji',
  'exchange.import-old-folder': 'Wskaż folder starej aplikacji…',
  'exchange.exported':
    '{name} zawiera {alarms, plural, =0 {zero budzików} one {# budzik} few {# budziki} many {# budzików} other {# budzika}} i {timers, plural, =0 {zero minutników} one {# minutnik} few {# minutniki} many {# minutników} other {# minutnika}}.',
  'exchange.left-out':
    '{count, plural, one {Pominięto # pozycję} few {Pominięto # pozycje} many {Pominięto # pozycji} other {Pominięto # pozycji}}: kalendarz nie mieści minutników ani budzików, które nigdy nie dzwonią.',
  'exchange.write.full':
    'Dysk jest pełny, więc niczego nie wyeksportowano. To, co było wcześniej, nadal tam jest.',
  'exchange.write.denied':
    'Pobudka nie może tam pisać, więc niczego nie wyeksportowano. Wybierz inny folder.',
  'exchange.write.failed':
    'Nie udało się zapisać pliku, więc niczego nie wyeksportowano. Wybierz inne miejsce.',
  'exchange.unnamed': 'Wydarzenie',
  'exchange.dialog': 'Import',
  'exchange.from': 'Z: {name}',
  'exchange.phase.reading': 'Czytanie…',
  'exchange.phase.comparing': 'Porównywanie z tym, co tu jest…',
  'exchange.phase.saving': 'Zapisywanie…',
  'exchange.group.added':
    '{count, plural, one {# nowa pozycja} few {# nowe pozycje} many {# nowych pozycji} other {# nowej pozycji}}',
  'exchange.group.changed':
    '{count, plural, one {# pozycja się różni} few {# pozycje się różnią} many {# pozycji się różni} other {# pozycji się różni}}',
  'exchange.group.same':
    '{count, plural, one {# pozycja już tu jest} few {# pozycje już tu są} many {# pozycji już tu jest} other {# pozycji już tu jest}}',
  'exchange.group.left': '{count, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}}',
  'exchange.group.settings':
    '{count, plural, one {# ustawienie się różni} few {# ustawienia się różnią} many {# ustawień się różni} other {# ustawienia się różni}}',
  'exchange.rings':
    '{count, plural, one {# miniony dzwonek zostanie dołączony.} few {# minione dzwonki zostaną dołączone.} many {# minionych dzwonków zostanie dołączonych.} other {# minionego dzwonka zostanie dołączone.}}',
  'exchange.sounds':
    '{count, plural, one {# dźwięk zostanie skopiowany.} few {# dźwięki zostaną skopiowane.} many {# dźwięków zostanie skopiowanych.} other {# dźwięku zostanie skopiowane.}}',
  'exchange.nothing': 'Wszystko już tu jest. Nie ma czego importować.',
  'exchange.take-changes': 'Zmień te, które się różnią',
  'exchange.take-changes-hint': 'W przeciwnym razie zostaną takie, jakie są.',
  'exchange.take-settings': 'Przejmij też ustawienia',
  'exchange.apply': 'Importuj',
  'exchange.is-off': 'wyłączony',
  'exchange.becomes': '{field}: {before} → {after}',
  'exchange.as-in-settings': 'jak w ustawieniach',
  'exchange.other-settings': 'Inne ustawienia',
  'exchange.done':
    'Zaimportowano: {added, plural, =0 {nic nowego} one {# nową pozycję} few {# nowe pozycje} many {# nowych pozycji} other {# nowej pozycji}}, {changed, plural, =0 {nic nie zmieniono} one {zmieniono # pozycję} few {zmieniono # pozycje} many {zmieniono # pozycji} other {zmieniono # pozycji}}.',
  'exchange.done-more':
    '{settings, plural, =0 {} one {Przejęto # ustawienie. } few {Przejęto # ustawienia. } many {Przejęto # ustawień. } other {Przejęto # ustawienia. }}{rings, plural, =0 {} one {Dołączono # miniony dzwonek.} few {Dołączono # minione dzwonki.} many {Dołączono # minionych dzwonków.} other {Dołączono # minionego dzwonka.}}',
  'exchange.undone': 'Cofnięto import. Wszystko jest tak, jak było przedtem.',
  'exchange.undone-outdated': 'Wszystko zmieniono lub usunięto od tego czasu, więc zostało tak, jak jest.',
  'exchange.result.cancelled': 'Import przerwano. Niczego nie zmieniono.',
  'exchange.result.stale':
    'Plan nie pasuje już do tego, co tu widać. Niczego nie zmieniono. Wybierz plik ponownie.',
  'exchange.result.busy': 'Trwa inny import. Niczego nie zmieniono. Poczekaj, aż się skończy.',
  'exchange.result.full': 'Dysk jest pełny. Niczego nie zmieniono. Zwolnij miejsce i spróbuj ponownie.',
  'exchange.result.read-only': 'Pobudka nie może pisać do swojego folderu. Niczego nie zmieniono.',
  'exchange.result.storage': 'Nie udało się zapisać. Niczego nie zmieniono. Spróbuj ponownie.',
  'exchange.error.cancelled': 'Niczego nie odczytano i niczego nie zmieniono.',
  'exchange.error.unreadable':
    'Nie można odczytać pliku. Niczego nie zmieniono. Sprawdź, czy nadal istnieje i czy masz do niego dostęp.',
  'exchange.error.too-large': 'Plik ma ponad 50 MB, więc go nie odczytano. Niczego nie zmieniono.',
  'exchange.error.nothing-found':
    'Nie znaleziono tam niczego ze starej aplikacji. Wskaż folder z plikami alarms.json, timers.json lub alarms.db.',
  'exchange.error.busy': 'Trwa inny import. Poczekaj, aż się skończy.',
  'exchange.error.not-text':
    'To nie jest plik tekstowy, który Pobudka umie odczytać. Niczego nie zmieniono. Wybierz plik .json lub .ics.',
  'exchange.error.not-understood':
    'To nie jest ani plik Pobudki, ani kalendarz, albo jest uszkodzony. Niczego nie zmieniono.',
  'exchange.error.newer':
    'Plik zapisała nowsza wersja Pobudki. Niczego nie zmieniono. Zainstaluj tę wersję lub nowszą.',
  'exchange.error.too-deep':
    'Plik jest zbudowany tak, jak żaden plik Pobudki, więc go nie odczytano. Niczego nie zmieniono.',
  'exchange.error.too-many':
    'Plik zawiera więcej, niż Pobudka może pomieścić, więc go nie odczytano. Niczego nie zmieniono.',
  'exchange.reason.unreadable': 'nie da się odczytać, pominięto',
  'exchange.reason.unreadable-field': 'nie da się odczytać ({field}), pominięto',
  'exchange.reason.twice-in-file': 'jest w pliku dwa razy; liczy się pierwszy',
  'exchange.reason.too-long': 'trwa dłużej, niż może minutnik',
  'exchange.reason.all-day': 'trwa cały dzień i nie ma godziny',
  'exchange.reason.cancelled': 'odwołano',
  'exchange.reason.exception': 'jest wyjątkiem od serii',
  'exchange.reason.interval': 'powtarza się co kilka dni lub tygodni; budzik tego nie umie',
  'exchange.reason.monthly': 'powtarza się co miesiąc lub rok; budzik tego nie umie',
  'exchange.reason.no-days': 'nie ma dnia, w którym dzwoni',
  'exchange.reason.not-an-event': 'jest zadaniem lub notatką, nie wydarzeniem',
  'exchange.reason.one-date': 'przypada na odległą datę; budzik nie ma daty',
  'exchange.reason.past': 'już minęło',
  'exchange.reason.rule': 'powtarza się w sposób, którego budzik nie umie',
  'exchange.reason.series-ends': 'jest serią, która się kończy; budzik nie ma końca',
  'exchange.reason.sound-missing': 'bez dźwięku {field}, którego nie znaleziono',
  'exchange.left': '{what}: {reason}',

  // notify: notifications
  'notify.in-tray.title': 'Pobudka działa dalej',
  'notify.in-tray.body':
    'Budziki i minutniki zadzwonią z zasobnika. Aby zakończyć Pobudkę, wybierz Zakończ w menu zasobnika.',
  'notify.ring.alarm': 'Budzik, {when}',
  'notify.ring.timer': 'Minutnik skończył się o {when}',
  'notify.ring.late':
    'Termin: {when}, spóźnienie {minutes, plural, one {# minuta} few {# minuty} many {# minut} other {# minuty}}',
  'notify.action.snooze': 'Drzemka',
  'notify.action.dismiss': 'Wyłącz',
  'notify.missed.title':
    '{count, plural, one {Przegapiony dzwonek: {label}} few {# przegapione dzwonki} many {# przegapionych dzwonków} other {# przegapionego dzwonka}}',
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
  'check.title': 'Czy mnie obudzi?',
  'check.level.ok': 'W porządku',
  'check.level.warning': 'Uwaga',
  'check.level.problem': 'Problem',
  'check.level.unknown': 'Nie wiadomo',
  'check.next-ring.ok':
    '„{label}” zadzwoni {span, select, days {za {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} i {hours} godz.} hours {za {hours} godz. {minutes} min.} minutes {za {minutes} min.} other {za mniej niż minutę.}}',
  'check.next-ring.warning': 'Nic nie jest ustawione. Dodaj budzik albo uruchom minutnik.',
  'check.pause.warning':
    'Wszystkie budziki są wstrzymane {span, select, forever {do odwołania} days {jeszcze przez {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} i {hours} godz.} hours {jeszcze przez {hours} godz. {minutes} min} minutes {jeszcze przez {minutes} min} other {na mniej niż minutę}}. Włącz je z powrotem, jeśli któryś ma cię obudzić.',
  'check.do-not-disturb.ok': 'Tryb „Nie przeszkadzać” jest wyłączony. Następny dzwonek go respektuje.',
  'check.do-not-disturb.warning':
    'Tryb „Nie przeszkadzać” jest włączony, a „{label}” go respektuje: nie zadzwoni na głos. Wyłącz ten tryb albo ustaw, by dzwonić mimo to.',
  'check.do-not-disturb.unknown':
    'Następny dzwonek respektuje tryb „Nie przeszkadzać”, ale ten system nie podaje, czy jest włączony. Zadzwoni.',
  'check.volume.ok': 'Głośność komputera wynosi {percent}%.',
  'check.volume.warning':
    '{reason, select, low {Głośność komputera wynosi tylko {percent}%. Zwiększ ją, jeśli możesz tego nie usłyszeć.} other {„{label}” ma wyłączony dźwięk. Włącz go, jeśli chcesz usłyszeć dzwonek.}}',
  'check.volume.problem':
    '{reason, select, muted {Dźwięk komputera jest wyciszony. Wyłącz wyciszenie, inaczej nie usłyszysz dzwonka.} zero {Głośność komputera wynosi 0. Zwiększ ją, inaczej nie usłyszysz dzwonka.} other {Głośność „{label}” jest w Pobudce ustawiona na 0. Zwiększ ją tam.}}',
  'check.volume.unknown':
    'Ten system nie podaje swojej głośności. Sprawdź ją sam albo odtwórz próbny dzwonek w ustawieniach.',
  'check.output-device.ok': 'Wybrane wyjście dźwięku jest podłączone.',
  'check.output-device.warning':
    'Wybrane wyjście dźwięku nie jest podłączone. Pobudka zadzwoni na domyślnym wyjściu systemu; podłącz tamto albo wybierz inne w ustawieniach.',
  'check.output-device.problem':
    'Nie ma żadnego wyjścia dźwięku. Podłącz głośniki lub słuchawki; do tego czasu Pobudka może tylko piszczeć i migać oknem dzwonka.',
  'check.output-device.unknown':
    'Nie udało się ustalić, jakie są wyjścia dźwięku. Odtwórz próbny dzwonek w ustawieniach.',
  'check.sleep.ok':
    '{reason, select, never {Komputer sam nie przechodzi w stan uśpienia.} held {Pobudka nie pozwoli komputerowi zasnąć do tego czasu.} ahead {Komputer nie zaśnie, zanim Pobudka zacznie go podtrzymywać.} other {Następny dzwonek wypada, zanim komputer miałby zasnąć.}} Jeśli sam go uśpisz lub zamkniesz pokrywę, zadzwoni po wybudzeniu, o ile spóźni się najwyżej {graceMinutes} min; w przeciwnym razie zobaczysz raport.',
  'check.sleep.problem':
    'Komputer zasypia po {minutes} min bezczynności, przed następnym dzwonkiem. {reason, select, off {Włącz „Nie usypiaj komputera” w ustawieniach Pobudki albo wyłącz automatyczne usypianie w systemie.} cannot {System nie pozwala Pobudce powstrzymać uśpienia: wyłącz automatyczne usypianie w ustawieniach systemu.} other {Pobudka powstrzymuje uśpienie tylko przez ostatnie {keepAwakeMinutes} min: wydłuż ten czas w jej ustawieniach albo wyłącz automatyczne usypianie w systemie.}} Uśpiony komputer zadzwoni po wybudzeniu, o ile spóźni się najwyżej {graceMinutes} min; w przeciwnym razie zobaczysz raport.',
  'check.sleep.unknown':
    'Ten system nie mówi, kiedy zasypia. Zajrzyj do jego ustawień zasilania. Uśpiony komputer zadzwoni po wybudzeniu, o ile spóźni się najwyżej {graceMinutes} min; w przeciwnym razie zobaczysz raport.',
  'check.clock.ok': 'Zegar jest ustawiany przez sieć.',
  'check.clock.warning':
    'Zegar nie jest ustawiany przez sieć i może się mylić. Włącz automatyczny czas w ustawieniach systemu.',
  'check.clock.unknown': 'Ten system nie mówi, czy jego zegar jest dokładny. Porównaj go z innym.',
  'check.start-at-login.ok': 'Pobudka uruchamia się po zalogowaniu.',
  'check.start-at-login.warning':
    'Po ponownym uruchomieniu komputera Pobudka sama się nie włączy. Włącz „Uruchamiaj przy logowaniu” w jej ustawieniach.',
  'check.tray.ok': 'Po zamknięciu okna Pobudka działa dalej w zasobniku.',
  'check.tray.warning':
    'Ten pulpit nie ma zasobnika. Pobudka pozostaje zminimalizowanym oknem: nie zamykaj go.',
  'check.sound-file.ok': 'Dźwięk następnego dzwonka jest na miejscu.',
  'check.sound-file.warning':
    'Dźwięku „{sound}” nie ma na tym komputerze. Zabrzmi zwykły dźwięk; wybierz inny albo dodaj plik ponownie.',

  // quick entry
  'ui.quick.label': 'Szybkie dodawanie',
  'ui.quick.placeholder': '7:30 w dni robocze pobudka',
  'ui.quick.examples': 'Na przykład',
  'ui.quick.example-alarm': 'co środę 18:00 siłownia',
  'ui.quick.example-timer': 'za 25 min herbata',
  'ui.quick.example-until': 'do 14 spotkanie',
  'ui.quick.take': 'Dodaj',
  'ui.quick.rings': 'zadzwoni: {moment}, za {wait}',
  'ui.quick.ends': 'koniec: {moment}',
  'ui.quick.paused': 'Budziki są wstrzymane; zadzwoni dopiero po przerwie.',
  'ui.quick.repeats': 'w kółko',
  'ui.quick.keys': 'Enter dodaje, Escape czyści.',
  'quick.kind.alarm': 'Budzik',
  'quick.kind.timer': 'Minutnik',
  'quick.quoted': '„{part}”',
  'quick.not-understood': 'Niezrozumiałe: {parts}',
  'quick.remark.read-as-morning':
    'Odczytano jako godzinę przed południem. Na popołudnie lub wieczór napisz 19 zamiast 7.',
  'quick.remark.read-as-afternoon': 'Odczytano jako popołudnie lub wieczór. Na rano dopisz „rano”.',
  'quick.remark.half-past': '„half” odczytano jako wpół po, jak mówią Brytyjczycy.',
  'quick.remark.tomorrow': 'Ta godzina dziś już minęła: jutro.',
  'quick.remark.shifted-by-gap':
    'Zegary są wtedy przestawiane do przodu i tej godziny nie ma; zadzwoni o tyle później.',
  'quick.reason.empty': 'Nie ma jeszcze czego odczytać.',
  'quick.reason.no-time':
    'Nie znaleziono godziny ani czasu trwania. Napisz godzinę jako 7:30 lub „o 7”, czas trwania jako „25 min”.',
  'quick.reason.second-time': 'Jest więcej niż jedna godzina. To, co należy do opisu, ujmij w cudzysłów.',
  'quick.reason.no-such-time':
    'Takiej godziny nie ma albo nie jest to czas tego urządzenia. Napisz ją jako 7:30 lub 19:30.',
  'quick.reason.no-such-date':
    'Takiej daty nie ma albo można ją odczytać na dwa sposoby. Napisz ją jako 3 grudnia lub 3.12.',
  'quick.reason.no-such-repeat':
    'Tak powtarzać się nie da. Budziki powtarzają się w dni tygodnia, minutniki po swoim czasie.',
  'quick.reason.past': 'To już minęło.',
  'quick.reason.beyond-next-time':
    'Budzik bez powtarzania dzwoni, gdy najbliżej wypadnie jego godzina, a to jest przed tym dniem. Napisz „do …”, aby minutnik odliczał do tej chwili, albo podaj dzień jako powtarzanie, np. „co poniedziałek”.',
  'quick.reason.too-long': 'To za długo: minutnik działa najwyżej 999 godzin.',
  'quick.reason.zero': 'Minutnik potrzebuje co najmniej jednej sekundy.',
  'quick.reason.label-too-long': 'Opis ma ponad 200 znaków.',
  'quick.reason.label-characters': 'Opis ma znaki, których nie da się pokazać.',
  'quick.reason.text-too-long': 'Tekst ma ponad 1000 znaków.',

  // cli: command line
  'cli.help': `Pobudka: budziki i minutniki na biurko.

Użycie:
  pobudka                      pokaż okno
  pobudka --hidden             uruchom w zasobniku
  pobudka alarm GG:MM [OPIS]   nastaw budzik
      --label TEKST            do czego służy
      --repeat KIEDY           once (raz), daily (codziennie), weekdays (dni robocze),
                               weekends (weekendy) lub weekly (w wybrane dni)
      --days mon,wed,…         dni dla weekly: mon, tue, wed, thu, fri, sat, sun
      --sound NAZWA            dźwięk
      --volume 0–100           głośność
  pobudka timer CZAS [OPIS]    uruchom minutnik: 25m, 1h30, 90s, 1:30 (minuty i sekundy)
      --label TEKST, --sound NAZWA, --volume 0–100
      --repeat                 po każdym końcu zaczyna od nowa
  pobudka add TEKST            ustaw budzik lub uruchom minutnik własnymi słowami: add 7:30 w dni robocze Pobudka
  pobudka list [--json]        co jest i kiedy zadzwoni
  pobudka dismiss [ID]         wyłącz to, co dzwoni lub drzemie
  pobudka snooze [ID] [--minutes N]
                               drzemka dla tego, co dzwoni, od 1 do 60 minut
  pobudka remove ID            usuń budzik lub minutnik
  pobudka check [--json]       czy mnie obudzi?
  pobudka export [--format json|ical] PLIK
                               zapisz wszystko albo kalendarz budzików; - to standardowe wyjście
  pobudka import PLIK [--dry-run] [--yes]
                               wczytaj plik lub kalendarz: pokazuje, co się zmieni, potem pyta
  pobudka import --old-client [FOLDER]
                               wczytaj to, co trzymała stara aplikacja
  pobudka login --server ADRES --email E-MAIL
                               zaloguj; hasło podasz na pytanie lub na standardowym wejściu
      --bring, --leave         zabierz budziki i minutniki tego komputera albo je zostaw
      --keep-plain             bez magazynu kluczy zapamiętaj logowanie w zwykłym pliku
  pobudka logout --keep        wyloguj; budziki i minutniki konta zostają na tym komputerze
  pobudka logout --wipe        wyloguj i usuń je z tego komputera
  pobudka sync                 synchronizuj teraz i poczekaj, aż wszystko zostanie wysłane
  pobudka status [--json]      stan synchronizacji i to, co czeka na wysłanie
  pobudka --help, --version

Wystarczy początek ID, jeśli żadne inne tak się nie zaczyna.
--user-data-dir=FOLDER prowadzi osobny profil.

Kody wyjścia: 0 zrobione, 1 odmowa, 64 błędne użycie, 67 e-mail niepotwierdzony, 68 brak serwera, 69 brak ekranu lub
brak łączności z programem, 70 błąd wewnętrzny, 75 później, 76 błąd serwera, 77 zły e-mail lub hasło,
78 niechroniony adres.`,
  'cli.no-display':
    'Nie ma ekranu. Uruchom w sesji graficznej albo na wirtualnym ekranie: xvfb-run -a pobudka',
  'cli.import.question': 'Zaimportować?',
  'cli.import.unasked':
    'Niczego nie zmieniono. Użyj --yes, aby zaimportować, lub --dry-run, aby tylko obejrzeć.',
  'cli.import.more':
    '{count, plural, one {… i jeszcze #} few {… i jeszcze #} many {… i jeszcze #} other {… i jeszcze #}}',
  'cli.usage.missing-file': 'Który plik? Podaj jego nazwę lub - jako standardowe wyjście.',
  'cli.usage.missing-import': 'Co? Podaj plik lub --old-client.',
  'cli.usage.bad-format': '„{text}” nie jest formatem. Użyj json lub ical.',
  'cli.usage.see-help': 'Zobacz pobudka --help.',
  'cli.usage.unknown-command': '„{text}” nie jest poleceniem.',
  'cli.usage.unknown-option': '{text} nie jest tu opcją.',
  'cli.usage.missing-value': 'Opcja {text} wymaga wartości.',
  'cli.usage.needless-value': 'Opcja {text} nie przyjmuje wartości.',
  'cli.usage.given-twice': 'Opcję {text} podano dwa razy.',
  'cli.usage.unexpected-argument': '„{text}” to o jeden argument za dużo.',
  'cli.usage.missing-time': 'Budzik wymaga godziny, na przykład 07:30.',
  'cli.usage.bad-time': '„{text}” nie jest godziną. Zapisz ją jak 07:30.',
  'cli.usage.missing-duration': 'Minutnik wymaga czasu trwania, na przykład 25m.',
  'cli.usage.bad-duration':
    '„{text}” nie jest czasem trwania. Zapisz go jak 25m, 1h30, 90s lub 1:30, poniżej 1000 godzin.',
  'cli.usage.bad-label': 'Opis ma od 1 do 200 znaków w jednym wierszu.',
  'cli.usage.bad-repeat':
    '„{text}” nie jest sposobem powtarzania. Użyj once, daily, weekdays, weekends lub weekly.',
  'cli.usage.bad-days': '„{text}” nie jest listą dni. Zapisz ją jak mon,wed,fri.',
  'cli.usage.days-without-weekly': '--days działa tylko z --repeat weekly.',
  'cli.usage.weekly-without-days': '--repeat weekly wymaga --days, na przykład --days mon,wed.',
  'cli.usage.bad-volume': '„{text}” nie jest głośnością. Użyj liczby całkowitej od 0 do 100.',
  'cli.usage.bad-minutes': '„{text}” nie jest liczbą minut od 1 do 60.',
  'cli.usage.missing-id': 'Który? Podaj ID; pokazuje je pobudka list.',
  'cli.usage.bad-id': '„{text}” nie może być ID.',
  'cli.usage.excluding': 'To się wyklucza: {text}.',
  'cli.usage.missing-server': 'Który serwer? Podaj jego adres: --server https://sync.example.com.',
  'cli.usage.missing-text': 'Co dodać? Na przykład: pobudka add "7:30 w dni robocze Pobudka".',
  'cli.usage.bad-server': 'Adres serwera jest za długi.',
  'cli.usage.missing-email': 'Kto? Podaj e-mail konta: --email imie@example.com.',
  'cli.usage.bad-email': '„{text}” nie jest adresem e-mail.',
  'cli.no-answer.unreachable':
    'Nie udało się połączyć z programem ani uruchomić go w ciągu 20 sekund. Nie zmieniono niczego, czego nie potwierdził.',
  'cli.no-answer.unsafe-folder':
    'Folder gniazda poleceń należy do kogoś innego albo nie jest folderem; nie został użyty.',
  'cli.no-answer.version': 'Działający program ma inną wersję. Zakończ go i spróbuj ponownie.',
  'cli.no-answer.failed':
    'Program nie mógł tego zrobić z powodu błędu wewnętrznego ({reason}). Więcej mówi jego dziennik.',
  'cli.refused.not-found': 'Nie ma niczego o ID „{id}”. pobudka list pokazuje, co jest.',
  'cli.refused.ambiguous': 'Kilka ID zaczyna się od „{id}”. Podaj dłuższy fragment.',
  'cli.refused.not-applicable': 'W obecnym stanie „{id}” nie można tego zrobić.',
  'cli.refused.invalid': 'Program odmówił: {detail}. Niczego nie zmieniono.',
  'cli.refused.storage': 'Nie udało się zapisać ({detail}). Niczego nie zmieniono.',
  'cli.refused.nothing-rings': 'Nic nie dzwoni.',
  'cli.refused.no-sound': 'Nie ma dźwięku „{name}”. Są: {sounds}.',
  'cli.default-label.alarm': 'Budzik',
  'cli.default-label.timer': 'Minutnik',
  'cli.created.rings': '„{label}” zadzwoni: {when} (ID {id}).',
  'cli.created.silent': 'Dodano „{label}”, ale bez terminu dzwonienia (ID {id}).',
  'cli.created.gone': 'Dodano (ID {id}), lecz w międzyczasie usunięto.',
  'cli.add.understood': 'Zrozumiano: {parts}.',
  'cli.add.nothing': 'Niczego nie dodano. {reason}',
  'cli.removed': 'Usunięto „{label}”.',
  'cli.dismissed':
    '{count, plural, one {Wyłączono # dzwonek} few {Wyłączono # dzwonki} many {Wyłączono # dzwonków} other {Wyłączono # dzwonka}}.',
  'cli.snoozed':
    '{count, plural, one {Drzemka dla # dzwonka} few {Drzemka dla # dzwonków} many {Drzemka dla # dzwonków} other {Drzemka dla # dzwonka}}.',
  'cli.ask.words': 'Wpisz jedno z: {words}.',
  'cli.ask.broken-off': 'Nie było odpowiedzi. Niczego nie zmieniono.',
  'cli.login.done': 'Zalogowano jako {email}.',
  'cli.login.in-memory':
    'Ten system nie ma magazynu kluczy, więc logowanie trwa do zakończenia Pobudki. Z --keep-plain zostanie w zwykłym pliku, który może czytać tylko ten użytkownik.',
  'cli.login.no-password':
    'Nie było hasła: jeden wiersz od 1 do 200 znaków na standardowym wejściu. Niczego nie wysłano.',
  'cli.login.other-account': '{email} jest już zalogowany. Najpierw wyloguj: pobudka logout.',
  'cli.login.not-verified':
    'Ten e-mail nie został jeszcze potwierdzony. Zaloguj się raz w oknie Pobudki i wpisz kod, który na niego wysłano.',
  'cli.login.retry-after':
    '{seconds, plural, one {Spróbuj ponownie za # sekundę.} few {Spróbuj ponownie za # sekundy.} many {Spróbuj ponownie za # sekund.} other {Spróbuj ponownie za # sekundy.}}',
  'cli.login.bring-or-leave':
    '{count, plural, one {Na tym komputerze jest # budzik lub minutnik. Podaj --bring, aby go zabrać, albo --leave.} few {Na tym komputerze są # budziki i minutniki. Podaj --bring, aby je zabrać, albo --leave.} many {Na tym komputerze jest # budzików i minutników. Podaj --bring, aby je zabrać, albo --leave.} other {Na tym komputerze jest # budzika i minutnika. Podaj --bring, aby je zabrać, albo --leave.}}',
  'cli.login.bring-question':
    '{count, plural, one {Zabrać # budzik lub minutnik tego komputera, czy zostawić go w profilu lokalnym, gdzie nie dzwoni?} few {Zabrać # budziki i minutniki tego komputera, czy zostawić je w profilu lokalnym, gdzie nie dzwonią?} many {Zabrać # budzików i minutników tego komputera, czy zostawić je w profilu lokalnym, gdzie nie dzwonią?} other {Zabrać # budzika i minutnika tego komputera, czy zostawić je w profilu lokalnym, gdzie nie dzwonią?}}',
  'cli.logout.kept':
    '{count, plural, =0 {Wylogowano {email}. Budziki i minutniki zostają tutaj i dzwonią dalej.} one {Wylogowano {email}. Budziki i minutniki zostają tutaj i dzwonią dalej; # zmiana czeka na następne logowanie.} few {Wylogowano {email}. Budziki i minutniki zostają tutaj i dzwonią dalej; # zmiany czekają na następne logowanie.} many {Wylogowano {email}. Budziki i minutniki zostają tutaj i dzwonią dalej; # zmian czeka na następne logowanie.} other {Wylogowano {email}. Budziki i minutniki zostają tutaj i dzwonią dalej; # zmiany czeka na następne logowanie.}}',
  'cli.logout.wiped': 'Wylogowano {email}, a budziki i minutniki konta usunięto z tego komputera.',
  'cli.logout.nobody': 'Nikt nie jest zalogowany.',
  'cli.logout.keep-or-wipe':
    'Podaj --keep, aby zachować budziki i minutniki konta na tym komputerze, albo --wipe, aby je stąd usunąć.',
  'cli.sync.done': 'Wszystko wysłano i porównano.',
  'cli.sync.signed-out': 'Nikt nie jest zalogowany, więc nie ma z czym synchronizować. Zobacz pobudka login.',
  'cli.sync.needs-sign-in': 'Logowanie wygasło. Wszystko zachowano; zaloguj się ponownie: pobudka login.',
  'cli.sync.waiting':
    '{count, plural, =0 {Nic nie czeka na wysłanie.} one {# zmiana czeka na wysłanie.} few {# zmiany czekają na wysłanie.} many {# zmian czeka na wysłanie.} other {# zmiany czeka na wysłanie.}}',
  'cli.sync.parked':
    '{count, plural, one {Resztę wysłano i porównano, ale # zmiana nie jest już wysyłana samoczynnie:} few {Resztę wysłano i porównano, ale # zmiany nie są już wysyłane samoczynnie:} many {Resztę wysłano i porównano, ale # zmian nie jest już wysyłanych samoczynnie:} other {Resztę wysłano i porównano, ale # zmiany nie jest już wysyłane samoczynnie:}}',
  'cli.status.local': 'brak',
  'cli.status.sign-in-ends': 'Logowanie wygasa',
  'cli.status.wait.signed-out': 'Czeka na następne logowanie.',
  'cli.status.wait.needs-sign-in': 'Czeka na ponowne logowanie.',
  'cli.status.wait.offline': 'Czeka na łączność z serwerem.',
  'cli.status.wait.connecting': 'Czeka na połączenie.',
  'cli.status.wait.error': 'Czeka, aż serwer znów zadziała.',
  'cli.status.wait.in-turn': 'Jest wysyłane.',
  'cli.list.empty': 'Nie ma żadnych budzików ani minutników.',
  'cli.list.column.id': 'ID',
  'cli.list.column.type': 'RODZAJ',
  'cli.list.column.time': 'CZAS',
  'cli.list.column.state': 'STAN',
  'cli.list.column.next': 'ZADZWONI',
  'cli.list.column.label': 'OPIS',
  'cli.list.type.alarm': 'budzik',
  'cli.list.type.timer': 'minutnik',
  'cli.list.recurrence.once': 'raz',
  'cli.list.recurrence.daily': 'codziennie',
  'cli.list.recurrence.weekdays': 'dni robocze',
  'cli.list.recurrence.weekends': 'weekendy',
  'cli.list.state.off': 'wyłączony',
  'cli.list.state.on': 'włączony',
  'cli.list.state.idle': 'gotowy',
  'cli.list.state.running': 'odlicza',
  'cli.list.state.paused': 'wstrzymany',
  'cli.list.state.finished': 'zakończony',
  'cli.list.state.ringing': 'dzwoni',
  'cli.list.state.snoozed': 'drzemka',

  // sound: names of the built-in sounds
  'sound.dawn': 'Świt',
  'sound.harp': 'Harfa',
  'sound.marimba': 'Marimba',
  'sound.bell': 'Dzwonek',
  'sound.chime': 'Dzwonki wietrzne',
  'sound.birds': 'Ptaki',
  'sound.kettle': 'Czajnik',
  'sound.wood': 'Drewniane klocki',
  'sound.pulse': 'Puls',
  'sound.classic': 'Klasyczny budzik',

  // error: what went wrong, what was kept, what to do
  'error.start.title': 'Pobudka nie może się uruchomić',
  'error.start.newer-database':
    'Budziki zapisała nowsza wersja Pobudki. Niczego nie zmieniono. Zainstaluj tę wersję albo nowszą i uruchom ponownie.',
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

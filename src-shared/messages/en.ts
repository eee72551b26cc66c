/**
 * The English catalogue: the reference for every key. Texts are ICU MessageFormat. Keys are grouped by where a person
 * meets them: ui (main window), ring (ring window), tray, notify, check ("Will it wake me?"), cli, error.
 */
export const en = {
  // app: names and words used everywhere
  'app.name': 'Pobudka',

  // ui: main window
  'ui.alarms': 'Alarms',
  'ui.timers': 'Timers',
  'ui.lists': 'Alarms and timers',
  'ui.pages': 'Pages',
  'ui.shortcuts': 'Keyboard shortcuts',
  'ui.shortcuts.make': 'Make',
  'ui.shortcuts.change': 'Change',
  'ui.shortcuts.look': 'Look',
  'ui.shortcuts.window': 'Pobudka',
  'ui.shortcuts.hint':
    'Tab goes from one thing to the next, arrow keys within lists, menus and tabs, Escape closes what is open.',
  'ui.welcome.step': 'Welcome · {step} of {count}',
  'ui.welcome.language': 'Which language do you speak?',
  'ui.welcome.sound': 'Can you hear it?',
  'ui.welcome.sound-hint':
    'This is how your alarms will sound. If you hear nothing, “Will it wake me?” above tells why.',
  'ui.welcome.account': 'On this device, or on all of yours?',
  'ui.welcome.account-hint':
    'Everything works on this device alone, without an account. With one, your alarms and timers are the same on all your devices.',
  'ui.welcome.next': 'Next',
  'ui.welcome.back': 'Back',
  'ui.welcome.skip': 'Skip',
  'ui.welcome.stay': 'Stay on this device',
  'menu.help': 'Help',
  'ui.rings': 'Ringing and snoozed',
  'ui.toasts': 'Messages',
  'ui.settings': 'Settings',
  'ui.undo': 'Undo',
  'ui.redo': 'Redo',
  'ui.step':
    '{way, select, undone {Undone} other {Done again}}: {action, select, created {created} duplicated {duplicated} deleted {deleted} restored {restored} switched_on {switched on} switched_off {switched off} shifted {shifted} skipped {skipped the next ring of} unskipped {took back the skip of} started {started} paused {paused} resumed {resumed} restarted {restarted} stopped {stopped} extended {extended} imported {imported} other {changed}} {count, plural, one {“{label}”} other {# items}}',
  'ui.close': 'Close',
  'ui.save': 'Save',
  'ui.cancel': 'Cancel',
  'ui.duration.days': '{count} d',
  'ui.duration.hours': '{count} h',
  'ui.duration.minutes': '{count} min',
  'ui.duration.seconds': '{count} s',
  'ui.day.today': 'today',
  'ui.day.tomorrow': 'tomorrow',
  'ui.day.yesterday': 'yesterday',
  // ui: the day and the week
  'ui.day': 'Day',
  'ui.day.dial': 'The day as a dial',
  'ui.day.rings': 'The rings of today',
  'ui.day.week': 'The week ahead',
  'ui.day.hint':
    'Drag a mark to another time. With the keyboard: arrow keys move it, Enter takes the new time, Escape leaves it.',
  'ui.day.empty': 'Nothing rings today',
  'ui.day.empty-hint': 'Alarms that ring today stand here and on the dial.',
  'ui.day.none': 'No rings',
  'ui.day.more': '{count, plural, one {# more} other {# more}}',
  'ui.day.mark': '{time}, {label}: {state}',
  'ui.day.shared-mark': '{count, plural, one {# ring} other {# rings}} around {time}',
  'ui.day.timer': 'Timer {label}: {left} left',
  'ui.day.moving': 'New time',
  'ui.day.moved': '“{label}” now rings at {time}.',
  'ui.day.state.next': 'rings next',
  'ui.day.state.ahead': 'ahead',
  'ui.day.state.past': 'over',
  'ui.day.state.missed': 'missed',
  'ui.day.state.skipped': 'skipped',
  'ui.day.state.snoozed': 'snoozed',
  'ui.day.state.ringing': 'rings now',
  'ui.moment': '{day}, {time}',
  'ui.next.alarm': 'Pobudka in {duration}',
  'ui.next.timer': 'Timer rings in {duration}',
  'ui.next.snoozed': 'Rings again in {duration}',
  'ui.next.none': 'Nothing is set to ring',
  'ui.next.ringing': 'Ringing now',
  'ui.next.ringing-hint': 'Nothing else is set.',
  'ui.next.none-hint': 'Add an alarm, or start a timer.',
  'ui.wake.checking': 'Checking…',
  'ui.wake.ok': 'Everything looks fine',
  'ui.wake.unknown': 'Not everything can be checked',
  'ui.wake.warning': 'Something to note',
  'ui.wake.problem': 'There is a problem',
  'ui.missed.title': '{count, plural, one {You missed a ring} other {You missed # rings}}',
  'ui.missed.also':
    '{count, plural, one {One earlier end of it was missed too.} other {# earlier ends of it were missed too.}}',
  'ui.missed.seen': 'Got it',
  'ui.store.title': 'Your saved alarms were damaged',
  'ui.store.restored':
    'They were restored from the backup of {when}. What you changed after that may be missing: please look through your alarms. The damaged file was kept as {file}.',
  'ui.store.started-empty':
    'There was no backup to restore, so the lists start empty. Please add your alarms again. The damaged file was kept as {file}.',
  'ui.store.read': 'Got it',
  'ui.ring.snoozed': 'snoozed until {time}',
  'ui.ring.ringing': 'rings now ({moment})',
  'ui.item.label': 'Label',
  'ui.item.label-too-long': 'The label is too long: 200 characters at most.',
  'ui.item.more': 'More for {label}',
  'ui.item.copy': '{label} (copy)',
  'ui.item.edit': 'Edit',
  'ui.item.duplicate': 'Duplicate',
  'ui.item.delete': 'Delete',
  'ui.repeat': 'Repeat',
  'ui.repeat.once': 'Once',
  'ui.repeat.daily': 'Every day',
  'ui.repeat.weekdays': 'Weekdays',
  'ui.repeat.weekends': 'Weekends',
  'ui.repeat.weekly': 'Chosen days',
  'ui.repeat.days': 'Days',
  'ui.repeat.no-days': 'No days chosen',
  'ui.alarm.new': 'New alarm',
  'ui.alarm.edit': 'Edit alarm',
  'ui.alarm.open': 'Edit {label}, {time}',
  'ui.alarm.switch': '{label}, {time}',
  'ui.alarm.default-label': 'Alarm',
  'ui.alarm.time': 'Time',
  'ui.alarm.time-missing': 'Enter the hour and the minute.',
  'ui.alarm.days-missing': 'Choose at least one day.',
  'ui.alarm.ringing': 'Ringing',
  'ui.alarm.off': 'Off',
  'ui.alarm.due': '{day}, in {duration}',
  'ui.alarm.no-due': 'Will not ring',
  'ui.alarm.skips': 'Skips {moment}',
  'ui.alarm.skip': 'Skip next',
  'ui.alarm.unskip': 'Undo skip',
  'ui.alarm.empty': 'No alarms yet',
  'ui.alarm.empty-hint': 'Set one and it rings, even when this window is closed.',
  'ui.timer.new': 'New timer',
  'ui.timer.edit': 'Edit timer',
  'ui.timer.default-label': 'Timer',
  'ui.timer.hours': 'Hours',
  'ui.timer.minutes': 'Minutes',
  'ui.timer.seconds': 'Seconds',
  'ui.timer.duration-missing': 'A timer needs at least one second.',
  'ui.timer.repeat-hint': 'Starts anew each time it ends.',
  'ui.timer.start-now': 'Start now',
  'ui.timer.start': 'Start',
  'ui.timer.pause': 'Pause',
  'ui.timer.resume': 'Resume',
  'ui.timer.stop': 'Stop',
  'ui.timer.restart': 'Restart',
  'ui.timer.extend': '+1 min',
  'ui.timer.progress': 'Progress',
  'ui.timer.idle': 'Ready',
  'ui.timer.ends': 'ends at {time}',
  'ui.timer.paused': 'Paused',
  'ui.timer.finished': 'Finished',
  'ui.timer.ringing': 'ended at {time}',
  'ui.timer.of': 'of {duration}',
  'ui.timer.repeats': 'repeats',
  'ui.timer.empty': 'No timers yet',
  'ui.timer.empty-hint': 'Start one with a press above, or make your own.',
  'ui.timer.quick': 'Quick timers',
  'ui.timer.quick-start':
    '{count, plural, one {Start a timer of # minute} other {Start a timer of # minutes}}',
  'ui.timer.quick-label': '{count, plural, one {# minute} other {# minutes}}',
  'ui.ring-options': 'When it rings',
  'ui.ring-options.play-sound': 'Play sound',
  'ui.ring-options.show-window': 'Show ring window',
  'ui.ring-options.show-window-hint': 'Otherwise only a notification appears.',
  'ui.ring-options.own-volume': 'Volume of its own',
  'ui.do-not-disturb': 'When do not disturb is on',
  'ui.do-not-disturb.ring-through': 'Ring all the same',
  'ui.do-not-disturb.obey': 'Stay silent',
  'ui.do-not-disturb.follow-ring-through': 'As in the settings: ring all the same',
  'ui.do-not-disturb.follow-obey': 'As in the settings: stay silent',
  'ui.do-not-disturb.hint':
    'Silent means no sound and no window on top; the notification and the tray still tell. Where the system does not say, it rings.',
  'ui.volume': 'Volume',
  'ui.sound': 'Sound',
  'ui.sound.follow': 'As in the settings ({name})',
  'ui.sound.add': 'Add own file…',
  'ui.sound.too-large': 'The file is too large, so it was not added. Choose a smaller one.',
  'ui.sound.not-a-sound':
    'The file is not a sound Pobudka can play, so it was not added. Choose a wav, mp3, ogg, flac or m4a file.',
  'ui.sound.unreadable':
    'The file could not be read, so it was not added. Check that it is still there and that you may open it.',
  'ui.sound.too-many': 'There are already as many own sounds as Pobudka keeps, so this one was not added.',
  'ui.output': 'Sound output',
  'ui.output.follow': 'As in the settings',
  'ui.output.default': 'System default',
  'ui.output.gone': 'A device that is not connected',
  'ui.test': 'Test',
  'ui.test.stop': 'Stop test',
  'ui.test.playing': 'Playing, as it will ring.',
  'ui.test.playing-elsewhere': 'The chosen output is gone: playing on the system’s default.',
  'ui.test.system-player': 'Playing through the system’s own player.',
  'ui.test.beep': 'No sound can be played: it beeps instead. Check the sound output.',
  'ui.test.nothing': 'The test did not work. Nothing was changed; try again.',
  'ui.settings.look': 'Look',
  'ui.settings.language': 'Language',
  'ui.settings.system': 'System',
  'ui.settings.theme': 'Theme',
  'ui.settings.light': 'Light',
  'ui.settings.dark': 'Dark',
  'ui.settings.hour-cycle': 'Clock',
  'ui.settings.hours-12': '12 hours',
  'ui.settings.hours-24': '24 hours',
  'ui.settings.ringing': 'Ringing',
  'ui.settings.snooze': 'Snooze (min)',
  'ui.settings.auto-silence': 'Falls silent after (min)',
  'ui.settings.grace': 'Rings late up to (min)',
  'ui.settings.keep-awake': 'Keep the computer awake (min)',
  'ui.settings.ringing-hint':
    'What falls silent unanswered, or is found later than that, is reported to you. The computer is kept awake this long before a ring; 0 never does.',
  'ui.settings.shortcut': 'Shortcut to the ring window',
  'ui.settings.shortcut-hint':
    'Press the keys you want here; Backspace for none. While something rings, they bring it forward from anywhere.',
  'ui.settings.shortcut-none': 'None',
  'ui.settings.quick-shortcut': 'Shortcut to the quick entry',
  'ui.settings.quick-shortcut-hint':
    'Press the keys you want here; Backspace for none. They open this window from anywhere, ready to type.',
  'ui.settings.shortcut-taken':
    'These keys belong to another program or to the system, so they do nothing here. Choose others.',
  'ui.settings.shortcut-same': 'These keys bring the ring window forward already. Choose others.',
  'ui.settings.sound': 'Sound',
  'ui.settings.alarm-sound': 'Sound of alarms',
  'ui.settings.timer-sound': 'Sound of timers',
  'ui.settings.fade-in': 'Grows louder for (s)',
  'ui.settings.start-at-login': 'Start at login',
  'ui.settings.start-at-login-hint':
    'It waits hidden in the tray, so that your alarms ring after a restart too.',
  'ui.settings.close-to-tray': 'Closing the window keeps Pobudka in the tray',
  'ui.settings.close-to-tray-hint': 'Otherwise closing the window quits, and nothing rings.',
  'ui.settings.no-tray-hint': 'This desktop has no tray: closing the window minimises it instead.',
  'ui.settings.general': 'General',
  'ui.settings.first-day': 'First day of the week',
  'ui.settings.about': 'About Pobudka',
  'ui.settings.sections': 'Sections',
  'ui.settings.search': 'Search the settings',
  'ui.settings.nothing-found': 'No setting has these words.',
  'ui.settings.reset': 'Reset',
  'ui.settings.reset-section': 'Reset “{section}”',
  'ui.settings.was-reset': '“{section}” is as it came.',
  'ui.about.versions': 'Versions',
  'ui.about.copy': 'Copy diagnostics',
  'ui.about.logs': 'Open the log folder',
  'ui.about.logs-failed': 'The log folder could not be opened.',
  'ui.about.help-hint': 'For when you ask for help. Names, addresses and what your alarms say are not in it.',
  'ui.about.licences': 'Licences of the libraries',
  'ui.about.licences-hint':
    'Electron and Chromium bring theirs beside the program, in LICENSES.chromium.html. The store is SQLite, which is in the public domain, by way of better-sqlite3 (MIT).',
  'ui.toast.deleted': '“{label}” was deleted.',
  'ui.toast.quick': '“{label}” rings {moment}.',
  'ui.toast.quick-paused': '“{label}” was added. It rings only after the pause of the alarms.',
  'ui.error.not-found': 'That no longer exists, so nothing was changed. It may have been deleted elsewhere.',
  'ui.error.not-applicable':
    'That cannot be done just now, so nothing was changed. Look at its state and try again.',
  'ui.error.invalid': 'That was not understood, so nothing was changed. Check what you entered.',
  'ui.error.no-step': 'There is nothing to undo or to do again.',
  'ui.error.step-outdated': 'That was changed or deleted since, so it was left as it is.',
  'ui.error.storage':
    'It could not be saved, and everything is as it was before. Check whether the disk is full or write-protected, and try again.',
  'ui.error.refused': 'Something unexpected went wrong, so it was not done. Your alarms are kept; try again.',
  'ui.failure.title': 'Your alarms cannot be shown',
  'ui.failure.text':
    'They are kept, and still ring. Try again; if that does not help, quit Pobudka and start it anew.',
  'ui.failure.retry': 'Try again',

  // sync: what is known of the server, and what waits
  'ui.sync.title': 'Sync',
  'ui.sync.short': 'Sync',
  'ui.sync.state.signed-out': 'Sign in',
  'ui.sync.state.live': 'Live',
  'ui.sync.state.polling': 'Polling',
  'ui.sync.state.connecting': 'Connecting…',
  'ui.sync.state.offline': 'Offline',
  'ui.sync.state.needs-sign-in': 'Sign in again',
  'ui.sync.state.error': 'Server error',
  'ui.sync.about.signed-out': 'Nobody is signed in: alarms and timers stay on this computer only.',
  'ui.sync.about.live': 'Changes arrive as they are made.',
  'ui.sync.about.polling':
    'The live connection is down, so the server is asked every 10 seconds. Nothing is lost.',
  'ui.sync.about.connecting': 'Reaching for the server. What you change is kept and sent then.',
  'ui.sync.about.offline':
    'The server cannot be reached. Everything rings as usual; what you change is kept and sent later.',
  'ui.sync.about.needs-sign-in':
    'The sign-in has ended. Everything is kept; sign in again to send and receive changes.',
  'ui.sync.about.error':
    'The server answers with an error. What you change is kept, and it is asked again by itself.',
  'ui.sync.error-status': 'Its answer was {status}.',
  'ui.sync.next-try': 'Next try at {time}.',
  'ui.sync.waiting-count': '{count, plural, one {# waits} other {# wait}}',
  'ui.sync.progress': '{done} of {total}',
  'ui.sync.progress-open': '{done} so far',
  'ui.sync.progress-label': 'Sync under way',
  'ui.sync.connection': 'Connection',
  'ui.sync.since': 'Connected',
  'ui.sync.heartbeat': 'Last heartbeat',
  'ui.sync.round-trip': 'Round trip',
  'ui.sync.milliseconds': '{count} ms',
  'ui.sync.ago': '{duration} ago',
  'ui.sync.measure': 'Measure',
  'ui.sync.no-answer': 'No answer',
  'ui.sync.last-sync': 'Last sync',
  'ui.sync.next-list': 'Next full check',
  'ui.sync.trouble': 'Last trouble',
  'ui.sync.unknown': 'Not yet',
  'ui.sync.now': 'Sync now',
  'ui.sync.now-busy': 'Syncing…',
  'ui.sync.now-done': 'The server answered; everything was compared.',
  'ui.sync.now-failed': 'The server did not answer. Everything is kept, and it is tried again by itself.',
  'ui.sync.counters': 'Counters since the start',
  'ui.sync.counter.connections': 'Connections',
  'ui.sync.counter.reconnects': 'Reconnects',
  'ui.sync.counter.eventsReceived': 'Events received',
  'ui.sync.counter.errors': 'Errors',
  'ui.sync.counter.lists': 'Lists fetched',
  'ui.sync.counter.pushes': 'Edits sent',
  'ui.sync.copy-report': 'Copy report',
  'ui.sync.report-copied': 'The report was copied. There are no passwords in it.',
  'ui.sync.report-failed': 'The report could not be copied. Try again.',
  'ui.sync.details-failed': 'The details cannot be shown right now. Close this and open it again.',
  'ui.sync.waiting': 'Edits that wait',
  'ui.sync.waiting-none': 'Nothing waits: everything was sent.',
  'ui.sync.waiting-cut': 'Only the first {count} are listed.',
  'ui.sync.edit.upsert': 'Changed {when}',
  'ui.sync.edit.delete': 'Deleted {when}',
  'ui.sync.tries': '{count, plural, =0 {not tried yet} one {tried once} other {tried # times}}',
  'ui.sync.next-try-at': 'next try at {time}',
  'ui.sync.retry': 'Try again',
  'ui.sync.retry-all': 'Try all again',
  'ui.sync.not-sent': 'Not sent',
  'ui.sync.reason.refused':
    'The server does not accept this. It is kept on this computer; edit it, or try again.',
  'ui.sync.reason.refused-fields':
    'The server does not accept this because of: {fields}. It is kept on this computer; edit it, or try again.',
  'ui.sync.reason.server-error':
    'The server fails at this again and again ({status}). It is kept on this computer; try again later.',
  'ui.sync.reason.version-limit':
    'The server counts no further changes of this item. It is kept on this computer; duplicate it and delete this one.',
  'ui.sync.server-says': 'The server’s own words ({status}): {text}',
  'ui.sync.conflicts': 'Clashes',
  'ui.sync.conflicts-none': 'In the last 30 days no two devices changed the same thing at once.',
  'ui.sync.conflict.title': '{label}: {field}',
  'ui.sync.conflict.lost-local': 'Lost, from this computer',
  'ui.sync.conflict.lost-server': 'Lost, from another device',
  'ui.sync.conflict.kept': 'Kept',
  'ui.sync.restore-value': 'Restore this value',
  'ui.sync.restored': 'Restored {when}',
  'ui.sync.field.label': 'Label',
  'ui.sync.field.enabled': 'On or off',
  'ui.sync.field.time': 'Time',
  'ui.sync.field.recurrence': 'Repeat',
  'ui.sync.field.sound-on': 'Play sound',
  'ui.sync.field.popup': 'Ring window',
  'ui.sync.field.sound': 'Sound',
  'ui.sync.field.duration': 'Duration',
  'ui.sync.field.repeat': 'Repeats',
  'ui.sync.field.run': 'Countdown',
  'ui.sync.field.type': 'Whole item',
  'ui.sync.value.on': 'On',
  'ui.sync.value.off': 'Off',
  'ui.sync.value.default-sound': 'Default sound',
  'ui.sync.value.running': 'Running since {when}',
  'ui.sync.value.paused': 'Paused, {duration} left',
  'ui.sync.value.ready': 'Ready',
  'ui.sync.value.alarm': 'Alarm for {time}',
  'ui.sync.value.timer': 'Timer of {duration}',
  'ui.sync.value.unknown': 'Not known',

  // notices: what other devices did
  'ui.notice.title': 'From your other devices',
  'ui.notice.deleted': '“{label}” was deleted on another device.',
  'ui.notice.deleted-many':
    '{count, plural, one {# item was deleted on another device.} other {# items were deleted on another device.}}',
  'ui.notice.kept': '“{label}” was changed on another device, so your deletion was taken back.',
  'ui.notice.program':
    '{count, plural, one {# item was changed elsewhere as it rang here; that change was kept.} other {# items were changed elsewhere as they rang here; those changes were kept.}}',
  'ui.notice.restore': 'Restore',
  'ui.notice.restore-named': 'Restore {label}',
  'ui.notice.restore-all': 'Restore all',
  'ui.notice.restored': 'Restored.',
  'ui.notice.seen': 'Got it',

  // account: signing in and out
  'ui.account.title': 'Account',
  'ui.account.intro': 'With an account your alarms and timers are on all your devices, and ring once.',
  'ui.account.open': 'Sign in…',
  'ui.account.kept': 'What is shown belongs to {email}, and stays on this computer until someone signs in.',
  'ui.account.sign-in': 'Sign in',
  'ui.account.server': 'Server address',
  'ui.account.email': 'E-mail',
  'ui.account.password': 'Password',
  'ui.account.new-password': 'New password',
  'ui.account.show-password': 'Show password',
  'ui.account.name': 'Name',
  'ui.account.code': 'Code',
  'ui.account.password-hint': 'At least 8 characters.',
  'ui.account.password-more': '{count, plural, one {# more character.} other {# more characters.}}',
  'ui.account.password-enough': 'Long enough.',
  'ui.account.bring':
    '{count, plural, one {Bring my # alarm or timer along} other {Bring my # alarms and timers along}}',
  'ui.account.bring-hint':
    'Otherwise they stay in this computer’s local profile, and do not ring while you are signed in.',
  'ui.account.keeping': 'No key store here',
  'ui.account.keeping-hint':
    'This system offers no protected place for the sign-in. Your password is never kept.',
  'ui.account.keeping.plain': 'Keep me signed in, in a plain file that only this user can read',
  'ui.account.keeping.memory': 'Only until Pobudka ends',
  'ui.account.create': 'Create account',
  'ui.account.forgot': 'Forgot password',
  'ui.account.back': 'Back to sign-in',
  'ui.account.busy': 'One moment…',
  'ui.account.verify': 'Confirm your e-mail',
  'ui.account.verify-text':
    'A code of six digits was sent to {email} when the account was made. It may take a minute; look in the spam folder too.',
  'ui.account.verify-submit': 'Confirm and sign in',
  'ui.account.forgot-text': 'A code that lets you set a new password is sent to your e-mail.',
  'ui.account.forgot-submit': 'Send code',
  'ui.account.reset': 'Set a new password',
  'ui.account.reset-text': 'If there is an account for {email}, a code is on its way there.',
  'ui.account.reset-submit': 'Set password and sign in',
  'ui.account.reset-done': 'The password was changed. Sign in with the new one.',
  'ui.account.error.server': 'Enter the server’s address.',
  'ui.account.error.email': 'Enter an e-mail address, such as name@example.com.',
  'ui.account.error.password': 'Enter your password.',
  'ui.account.error.password-short': 'The password needs at least 8 characters.',
  'ui.account.error.name': 'Enter a name.',
  'ui.account.error.code': 'Enter the six digits of the code.',
  'ui.account.error.refused': 'The server does not accept this.',
  'ui.account.wait-until': 'Try again at {time}.',
  'ui.account.unexpected': 'Something unexpected went wrong. Nothing was changed; try again.',
  'ui.account.keep': 'Sign-in kept',
  'ui.account.keep.encrypted': 'In this system’s key store',
  'ui.account.keep.plain': 'In a plain file that only this user can read',
  'ui.account.keep.memory': 'Only until Pobudka ends',
  'ui.account.ends': 'The sign-in ends {when}. You will be asked for your password then.',
  'ui.account.bring-hidden':
    '{count, plural, one {Bring # hidden local item here} other {Bring # hidden local items here}}',
  'ui.account.bring-hidden-hint':
    'They are in this computer’s local profile, and do not ring while you are signed in.',
  'ui.account.brought': 'The local alarms and timers are in your account now.',
  'ui.account.sign-out': 'Sign out',
  'ui.account.sign-out-open': 'Sign out…',
  'ui.account.sign-out-text':
    'What shall become of this account’s alarms and timers on this computer? On your other devices nothing changes.',
  'ui.account.sign-out-waiting':
    '{count, plural, one {# edit has not been sent yet. Removing loses it for good.} other {# edits have not been sent yet. Removing loses them for good.}}',
  'ui.account.sign-out-keep': 'Keep them here',
  'ui.account.sign-out-keep-hint': 'They go on ringing. What was not sent waits for the next sign-in.',
  'ui.account.sign-out-wipe': 'Remove them here',
  'ui.account.sign-out-wipe-hint': 'They no longer ring on this computer.',
  'ui.account.again-waiting':
    '{count, plural, =0 {Everything is kept.} one {Everything is kept, and # edit waits to be sent.} other {Everything is kept, and # edits wait to be sent.}}',

  // account: why a call about an account brought nothing
  'account.failure.not-an-address':
    'This is not the address of a server. Nothing was sent; enter one such as https://sync.example.com.',
  'account.failure.insecure-address':
    'This address is not protected, so nothing was sent. Use one that begins with https://.',
  'account.failure.bad-credentials':
    'The e-mail and the password do not fit together. Nothing was changed; check both.',
  'account.failure.not-verified': 'This e-mail was not confirmed yet. Enter the code that was sent to it.',
  'account.failure.email-taken':
    'There is an account with this e-mail already. Sign in, or take another e-mail.',
  'account.failure.bad-code':
    'This code is wrong or too old. Nothing was changed; check it, or ask for a new one.',
  'account.failure.invalid':
    'The server does not accept what was entered. Nothing was changed; check the fields.',
  'account.failure.too-many-tries':
    'There were too many tries, so the server takes no more for a while. Nothing was changed.',
  'account.failure.unreachable':
    'The server cannot be reached. Everything here is kept; check the address and the network.',
  'account.failure.server-error':
    'The server answers with an error. Everything here is kept; try again later.',
  'account.failure.not-our-server':
    'What answers at this address is no Pobudka server. Nothing was changed; check the address.',
  'account.failure.storage':
    'It could not be saved on this computer. Nothing was changed; check the free space and try again.',

  // ring: ring window
  'ring.snooze': 'Snooze',
  'ring.dismiss': 'Dismiss',
  'ring.dismiss-all': 'Dismiss all',
  'ring.other-minutes': 'Snooze for another time',
  'ring.alarm': 'Alarm for {time}',
  'ring.timer': 'Timer ended at {time}',
  'ring.late': '{count, plural, one {# minute late} other {# minutes late}}',
  'ring.keys': 'Space snoozes, Enter dismisses.',

  // tray: tray icon and native menus
  'tray.resume-alarms': 'Turn alarms on again',
  'tray.paused': 'All alarms are paused',
  'tray.paused-until': 'All alarms are paused until {when}',
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
  'menu.quick-entry': 'Quick entry',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.window': 'Window',
  'menu.about': 'About Pobudka',
  'menu.services': 'Services',
  'menu.hide': 'Hide Pobudka',
  'menu.hide-others': 'Hide others',
  'menu.show-all': 'Show all',
  'menu.sync': 'Sync…',
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
  'check.title': 'Will it wake me?',
  'check.level.ok': 'All right',
  'check.level.warning': 'Please note',
  'check.level.problem': 'Problem',
  'check.level.unknown': 'Not known',
  'check.next-ring.ok':
    '“{label}” rings {span, select, days {in {days, plural, one {# day} other {# days}} and {hours} h} hours {in {hours} h {minutes} min} minutes {in {minutes} min} other {in less than a minute}}.',
  'check.next-ring.warning': 'Nothing is set to ring. Add an alarm or start a timer.',
  'check.pause.warning':
    'All alarms are paused {span, select, forever {until you turn them on again} days {for another {days, plural, one {# day} other {# days}} and {hours} h} hours {for another {hours} h {minutes} min} minutes {for another {minutes} min} other {for less than a minute}}. Turn them on again if one of them must wake you.',
  'check.do-not-disturb.ok': 'Do not disturb is off. The next ring obeys it.',
  'check.do-not-disturb.warning':
    'Do not disturb is on, and “{label}” obeys it: it would stay silent. Switch do not disturb off, or let the alarm ring all the same.',
  'check.do-not-disturb.unknown':
    'The next ring obeys do not disturb, but this system does not say whether it is on. It will ring.',
  'check.volume.ok': 'The computer’s volume is {percent} %.',
  'check.volume.warning':
    '{reason, select, low {The computer’s volume is only {percent} %. Turn it up if you may not hear that.} other {“{label}” is set to make no sound. Switch its sound on if you want to hear it.}}',
  'check.volume.problem':
    '{reason, select, muted {The computer’s sound is muted. Unmute it, or you will not hear the ring.} zero {The computer’s volume is 0. Turn it up, or you will not hear the ring.} other {The volume of “{label}” is set to 0 in Pobudka. Turn it up there.}}',
  'check.volume.unknown':
    'This system does not tell Pobudka its volume. Look for yourself, or play a test ring in the settings.',
  'check.output-device.ok': 'The chosen sound output is connected.',
  'check.output-device.warning':
    'The chosen sound output is not connected. Pobudka will ring on the system’s usual output; connect the other one or choose again in the settings.',
  'check.output-device.problem':
    'There is no sound output. Connect loudspeakers or headphones; until then Pobudka can only beep and flash its ring window.',
  'check.output-device.unknown':
    'Pobudka could not see which sound outputs there are. Play a test ring in the settings.',
  'check.sleep.ok':
    '{reason, select, never {The computer does not go to sleep by itself.} held {Pobudka keeps the computer awake until then.} ahead {The computer stays awake until Pobudka takes over and keeps it awake.} other {The next ring comes before the computer would go to sleep.}} If you put it to sleep or close the lid, it rings when it wakes if no more than {graceMinutes} min late; otherwise you find a report.',
  'check.sleep.problem':
    'The computer goes to sleep after {minutes} min without use, before the next ring. {reason, select, off {Switch on “Keep the computer awake” in Pobudka’s settings, or switch automatic sleep off in the system’s.} cannot {The system does not let Pobudka keep it awake: switch automatic sleep off in the system’s settings.} other {Pobudka keeps it awake only for the last {keepAwakeMinutes} min: raise that in its settings, or switch automatic sleep off in the system’s.}} A sleeping computer rings when it wakes, if no more than {graceMinutes} min late; otherwise you find a report.',
  'check.sleep.unknown':
    'This system does not tell when it goes to sleep. Look at its power settings. A sleeping computer rings when it wakes, if no more than {graceMinutes} min late; otherwise you find a report.',
  'check.clock.ok': 'The clock is set by the network.',
  'check.clock.warning':
    'The clock is not set by the network and may be wrong. Switch on automatic time in the system’s settings.',
  'check.clock.unknown': 'This system does not tell whether its clock is right. Compare it with another one.',
  'check.start-at-login.ok': 'Pobudka starts when you log in.',
  'check.start-at-login.warning':
    'Pobudka does not start by itself after a restart. Switch on “Start at login” in its settings.',
  'check.tray.ok': 'Pobudka keeps running in the tray when its window is closed.',
  'check.tray.warning':
    'This desktop has no tray. Pobudka stays as a minimised window instead: leave it open.',
  'check.sound-file.ok': 'The sound of the next ring is there.',
  'check.sound-file.warning':
    'The sound “{sound}” is not on this computer. The usual sound will be played instead; choose another one, or add the file again.',

  // quick entry
  'ui.quick.label': 'Quick entry',
  'ui.quick.placeholder': '7:30 weekdays Wake up',
  'ui.quick.examples': 'For example',
  'ui.quick.example-alarm': 'every Mon Wed 18:00 gym',
  'ui.quick.example-timer': 'in 25 min tea',
  'ui.quick.example-until': 'until 2 pm meeting',
  'ui.quick.take': 'Add',
  'ui.quick.rings': 'rings {moment}, in {wait}',
  'ui.quick.ends': 'ends {moment}',
  'ui.quick.paused': 'Alarms are paused; it rings only after the pause.',
  'ui.quick.repeats': 'again and again',
  'ui.quick.keys': 'Enter adds it, Escape clears.',
  'quick.kind.alarm': 'Alarm',
  'quick.kind.timer': 'Timer',
  'quick.quoted': '“{part}”',
  'quick.not-understood': 'Not understood: {parts}',
  'quick.remark.read-as-morning':
    'Read as the morning. For the afternoon or evening write pm, or 19 instead of 7.',
  'quick.remark.read-as-afternoon': 'Read as the afternoon or evening. For the morning write am.',
  'quick.remark.half-past': '“half” was read as half past, as the British say it.',
  'quick.remark.tomorrow': 'That time is past today: tomorrow.',
  'quick.remark.shifted-by-gap':
    'The clocks go forward then and leave this time out; it rings later by as much.',
  'quick.reason.empty': 'There is nothing to read yet.',
  'quick.reason.no-time':
    'No time or length was found. Write a time as 7:30 or “at 7”, a length as “25 min”.',
  'quick.reason.second-time':
    'There is more than one time. Put what belongs to the label in quotation marks.',
  'quick.reason.no-such-time':
    'This time does not exist, or is not this device’s. Write it as 7:30 or 7:30 pm.',
  'quick.reason.no-such-date':
    'This date does not exist, or can be read in two ways. Write it as 3 December or 3.12.',
  'quick.reason.no-such-repeat':
    'This cannot repeat so. Alarms repeat on days of the week, timers after their length.',
  'quick.reason.past': 'That is past already.',
  'quick.reason.beyond-next-time':
    'An alarm without repetition rings when its time next comes, which is before that day. Write “until …” for a timer that runs to it, or name the day as a repetition, as in “every Monday”.',
  'quick.reason.too-long': 'That is too long: a timer runs for 999 hours at most.',
  'quick.reason.zero': 'A timer needs at least one second.',
  'quick.reason.label-too-long': 'The label has more than 200 characters.',
  'quick.reason.label-characters': 'The label has characters that cannot be shown.',
  'quick.reason.text-too-long': 'The text has more than 1,000 characters.',

  // cli: command line
  'cli.help': `Pobudka: alarms and timers for the desk.

Usage:
  pobudka                      show the window
  pobudka --hidden             start in the tray
  pobudka alarm HH:MM [LABEL]  set an alarm
      --label TEXT             what it is for
      --repeat WHEN            once, daily, weekdays, weekends or weekly
      --days mon,wed,…         the days of a weekly alarm
      --sound NAME             its sound
      --volume 0–100           its volume
  pobudka timer LENGTH [LABEL] start a timer: 25m, 1h30, 90s, 1:30 (minutes and seconds)
      --label TEXT, --sound NAME, --volume 0–100
      --repeat                 start again at each end
  pobudka add TEXT             set an alarm or start a timer, in your words: add 7:30 weekdays Pobudka
  pobudka list [--json]        what there is, and when it rings next
  pobudka dismiss [ID]         dismiss what rings or is snoozed
  pobudka snooze [ID] [--minutes N]
                               snooze what rings, 1 to 60 minutes
  pobudka remove ID            remove an alarm or timer
  pobudka check [--json]       will it wake me?
  pobudka login --server URL --email ADDRESS
                               sign in; the password is asked for, or read from standard input
      --bring, --leave         take this computer's alarms and timers along, or leave them
      --keep-plain             without a key store, stay signed in by a plain file
  pobudka logout --keep        sign out; the account's alarms and timers stay on this computer
  pobudka logout --wipe        sign out, and remove them from this computer
  pobudka sync                 sync now, and wait until everything is sent
  pobudka status [--json]      where sync stands, and what waits to be sent
  pobudka --help, --version

The beginning of an ID is enough if no other begins the same.
--user-data-dir=FOLDER keeps a profile of its own.

Exit codes: 0 done, 1 refused, 64 wrong usage, 67 e-mail not confirmed, 68 no server, 69 no display or the app cannot
be reached, 70 internal error, 75 later, 76 server error, 77 wrong e-mail or password, 78 unprotected address.`,
  'cli.no-display':
    'There is no display. Start it in a desktop session, or under a virtual display: xvfb-run -a pobudka',
  'cli.usage.see-help': 'See pobudka --help.',
  'cli.usage.unknown-command': '“{text}” is not a command.',
  'cli.usage.unknown-option': '{text} is not an option here.',
  'cli.usage.missing-value': '{text} needs a value.',
  'cli.usage.needless-value': '{text} takes no value.',
  'cli.usage.given-twice': '{text} was given twice.',
  'cli.usage.unexpected-argument': '“{text}” is one argument too many.',
  'cli.usage.missing-time': 'An alarm needs a time, for example 07:30.',
  'cli.usage.bad-time': '“{text}” is not a time. Write it as 07:30.',
  'cli.usage.missing-duration': 'A timer needs a length, for example 25m.',
  'cli.usage.bad-duration':
    '“{text}” is not a length of time. Write it as 25m, 1h30, 90s or 1:30, and below 1000 hours.',
  'cli.usage.bad-label': 'A label has 1 to 200 characters in one line.',
  'cli.usage.bad-repeat': '“{text}” is not a way to repeat. Use once, daily, weekdays, weekends or weekly.',
  'cli.usage.bad-days': '“{text}” is not a list of days. Write it as mon,wed,fri.',
  'cli.usage.days-without-weekly': '--days goes with --repeat weekly only.',
  'cli.usage.weekly-without-days': '--repeat weekly needs --days, for example --days mon,wed.',
  'cli.usage.bad-volume': '“{text}” is not a volume. Use a whole number from 0 to 100.',
  'cli.usage.bad-minutes': '“{text}” is not a number of minutes from 1 to 60.',
  'cli.usage.missing-id': 'Which one? Give its ID; pobudka list shows it.',
  'cli.usage.bad-id': '“{text}” cannot be an ID.',
  'cli.usage.excluding': 'These exclude each other: {text}.',
  'cli.usage.missing-server': 'Which server? Give its address: --server https://sync.example.com.',
  'cli.usage.missing-text': 'What is to be added? For example: pobudka add "7:30 weekdays Pobudka".',
  'cli.usage.bad-server': 'The server’s address is too long.',
  'cli.usage.missing-email': 'Who? Give the e-mail of the account: --email name@example.com.',
  'cli.usage.bad-email': '“{text}” is not an e-mail address.',
  'cli.no-answer.unreachable':
    'The app could not be reached, nor started within 20 seconds. Nothing was changed that it has not confirmed.',
  'cli.no-answer.unsafe-folder':
    'The folder of the app’s command socket belongs to someone else or is no folder; it was not used.',
  'cli.no-answer.version': 'The running app is of another version. Quit it and try again.',
  'cli.no-answer.failed':
    'The app could not do that because of an internal error ({reason}). Its log says more.',
  'cli.refused.not-found': 'There is nothing with the ID “{id}”. pobudka list shows what there is.',
  'cli.refused.ambiguous': 'Several IDs begin with “{id}”. Give more of it.',
  'cli.refused.not-applicable': 'That cannot be done with “{id}” as it is now.',
  'cli.refused.invalid': 'The app refused: {detail}. Nothing was changed.',
  'cli.refused.storage': 'It could not be saved ({detail}). Nothing was changed.',
  'cli.refused.nothing-rings': 'Nothing is ringing.',
  'cli.refused.no-sound': 'There is no sound “{name}”. There are: {sounds}.',
  'cli.default-label.alarm': 'Alarm',
  'cli.default-label.timer': 'Timer',
  'cli.created.rings': '“{label}” rings {when} (ID {id}).',
  'cli.created.silent': '“{label}” was added, but is not due to ring (ID {id}).',
  'cli.created.gone': 'It was added (ID {id}), and removed again meanwhile.',
  'cli.add.understood': 'Understood: {parts}.',
  'cli.add.nothing': 'Nothing was added. {reason}',
  'cli.removed': '“{label}” was removed.',
  'cli.dismissed': '{count, plural, one {# ring} other {# rings}} dismissed.',
  'cli.snoozed': '{count, plural, one {# ring} other {# rings}} snoozed.',
  'cli.ask.words': 'Type one of: {words}.',
  'cli.ask.broken-off': 'There was no answer. Nothing was changed.',
  'cli.login.done': 'Signed in as {email}.',
  'cli.login.in-memory':
    'This system has no key store, so the sign-in lasts until Pobudka ends. With --keep-plain it is kept in a plain file that only this user can read.',
  'cli.login.no-password':
    'There was no password: one line of 1 to 200 characters, on standard input. Nothing was sent.',
  'cli.login.other-account': '{email} is signed in already. Sign out first: pobudka logout.',
  'cli.login.not-verified':
    'This e-mail was not confirmed yet. Sign in once in Pobudka’s window, and enter the code that was sent to it.',
  'cli.login.retry-after': '{seconds, plural, one {Try again in # second.} other {Try again in # seconds.}}',
  'cli.login.bring-or-leave':
    '{count, plural, one {There is # alarm or timer on this computer. Say --bring to take it along, or --leave.} other {There are # alarms and timers on this computer. Say --bring to take them along, or --leave.}}',
  'cli.login.bring-question':
    '{count, plural, one {Take the # alarm or timer of this computer along, or leave it in the local profile, where it does not ring?} other {Take the # alarms and timers of this computer along, or leave them in the local profile, where they do not ring?}}',
  'cli.logout.kept':
    '{count, plural, =0 {{email} is signed out. The alarms and timers stay here and go on ringing.} one {{email} is signed out. The alarms and timers stay here and go on ringing; # edit waits for the next sign-in.} other {{email} is signed out. The alarms and timers stay here and go on ringing; # edits wait for the next sign-in.}}',
  'cli.logout.wiped':
    '{email} is signed out, and the account’s alarms and timers were removed from this computer.',
  'cli.logout.nobody': 'Nobody is signed in.',
  'cli.logout.keep-or-wipe':
    'Say --keep to keep the account’s alarms and timers on this computer, or --wipe to remove them here.',
  'cli.sync.done': 'Everything was sent and compared.',
  'cli.sync.signed-out': 'Nobody is signed in, so there is nothing to sync with. See pobudka login.',
  'cli.sync.needs-sign-in': 'The sign-in has ended. Everything is kept; sign in again with pobudka login.',
  'cli.sync.waiting':
    '{count, plural, =0 {Nothing waits to be sent.} one {# edit waits to be sent.} other {# edits wait to be sent.}}',
  'cli.sync.parked':
    '{count, plural, one {All else was sent and compared, but # edit is not sent by itself any more:} other {All else was sent and compared, but # edits are not sent by themselves any more:}}',
  'cli.status.local': 'none',
  'cli.status.sign-in-ends': 'Sign-in ends',
  'cli.status.wait.signed-out': 'Waits for the next sign-in.',
  'cli.status.wait.needs-sign-in': 'Waits for a new sign-in.',
  'cli.status.wait.offline': 'Waits until the server can be reached.',
  'cli.status.wait.connecting': 'Waits for the connection.',
  'cli.status.wait.error': 'Waits until the server works again.',
  'cli.status.wait.in-turn': 'Is being sent.',
  'cli.list.empty': 'There are no alarms and no timers.',
  'cli.list.column.id': 'ID',
  'cli.list.column.type': 'TYPE',
  'cli.list.column.time': 'TIME',
  'cli.list.column.state': 'STATE',
  'cli.list.column.next': 'RINGS NEXT',
  'cli.list.column.label': 'LABEL',
  'cli.list.type.alarm': 'alarm',
  'cli.list.type.timer': 'timer',
  'cli.list.recurrence.once': 'once',
  'cli.list.recurrence.daily': 'daily',
  'cli.list.recurrence.weekdays': 'weekdays',
  'cli.list.recurrence.weekends': 'weekends',
  'cli.list.state.off': 'off',
  'cli.list.state.on': 'on',
  'cli.list.state.idle': 'ready',
  'cli.list.state.running': 'running',
  'cli.list.state.paused': 'paused',
  'cli.list.state.finished': 'finished',
  'cli.list.state.ringing': 'ringing',
  'cli.list.state.snoozed': 'snoozed',

  // sound: names of the built-in sounds
  'sound.dawn': 'Dawn',
  'sound.harp': 'Harp',
  'sound.marimba': 'Marimba',
  'sound.bell': 'Bell',
  'sound.chime': 'Wind chime',
  'sound.birds': 'Birds',
  'sound.kettle': 'Kettle',
  'sound.wood': 'Wood block',
  'sound.pulse': 'Pulse',
  'sound.classic': 'Classic alarm clock',

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

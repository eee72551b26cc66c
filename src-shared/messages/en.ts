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
  'check.title': 'Will it wake me?',
  'check.level.ok': 'All right',
  'check.level.warning': 'Please note',
  'check.level.problem': 'Problem',
  'check.level.unknown': 'Not known',
  'check.next-ring.ok':
    '“{label}” rings {span, select, days {in {days, plural, one {# day} other {# days}} and {hours} h} hours {in {hours} h {minutes} min} minutes {in {minutes} min} other {in less than a minute}}.',
  'check.next-ring.warning': 'Nothing is set to ring. Add an alarm or start a timer.',
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
    '{reason, select, never {The computer does not go to sleep by itself.} held {Pobudka keeps the computer awake until then.} in-time {The computer stays awake until Pobudka takes over and keeps it awake.} other {The next ring comes before the computer would go to sleep.}} If you put it to sleep or close the lid, it rings when it wakes if no more than {graceMinutes} min late; otherwise you find a report.',
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
  pobudka list [--json]        what there is, and when it rings next
  pobudka dismiss [ID]         dismiss what rings or is snoozed
  pobudka snooze [ID] [--minutes N]
                               snooze what rings, 1 to 60 minutes
  pobudka remove ID            remove an alarm or timer
  pobudka check [--json]       will it wake me?
  pobudka --help, --version

The beginning of an ID is enough if no other begins the same.
--user-data-dir=FOLDER keeps a profile of its own.

Exit codes: 0 done, 1 refused, 64 wrong usage, 69 no display or the app cannot be reached, 70 internal error.`,
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
  'cli.removed': '“{label}” was removed.',
  'cli.dismissed': '{count, plural, one {# ring} other {# rings}} dismissed.',
  'cli.snoozed': '{count, plural, one {# ring} other {# rings}} snoozed.',
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

import { DEFAULT_QUICK_TIMERS } from './quick-timer.ts';
import type { Settings } from './settings.ts';

/** The settings of a person who has changed none. Apart from their schemas, which the pages do not load. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  hourCycle: 'system',
  firstDay: 'system',
  snoozeMinutes: 5,
  autoSilenceMinutes: 10,
  graceMinutes: 10,
  fadeInSeconds: 20,
  volume: 0.8,
  outputDeviceId: null,
  alarmSound: 'pobudka-dawn.ogg',
  timerSound: 'pobudka-kettle.ogg',
  keepAwakeMinutes: 30,
  startAtLogin: false,
  closeToTray: true,
  ringShortcut: 'CommandOrControl+Alt+Shift+P',
  quickEntryShortcut: '',
  keepHistoryYears: 2,
  toldAboutTray: false,
  countdownOpacity: 1,
  countdownClickThrough: false,
  quickTimers: DEFAULT_QUICK_TIMERS,
  recentTimers: [],
  wasWelcomed: false,
  alarmSort: 'time',
  alarmGroup: 'none',
  timerSort: 'state',
  pausedUntil: null,
};

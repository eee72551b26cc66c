import { powerMonitor, powerSaveBlocker, systemPreferences } from 'electron';
import type { Power } from '../../ports/power.ts';
import { type SystemSession, sleepCanBeHeld } from './sleep-hold.ts';

type PowerEvent = Parameters<Parameters<Power['onEvent']>[0]>[0];

/** The system's sleep and wake. To be made after Electron is ready. */
export function createPower(session: SystemSession): Power {
  // App Nap would let our one timer drift by minutes while no window is open.
  if (session.platform === 'darwin') systemPreferences.setUserDefault('NSAppSleepDisabled', 'boolean', true);
  const listeners = new Set<(event: PowerEvent) => void>();
  const tell = (event: PowerEvent) => () => {
    for (const listener of [...listeners]) listener(event);
  };
  powerMonitor.on('suspend', tell('suspend'));
  powerMonitor.on('resume', tell('resume'));
  powerMonitor.on('lock-screen', tell('lock'));
  powerMonitor.on('unlock-screen', tell('unlock'));
  powerMonitor.on('shutdown', tell('shutdown'));
  let blocker: number | null = null;
  return {
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    canHoldSleep: () => sleepCanBeHeld(session),
    holdSleep() {
      if (!sleepCanBeHeld(session)) return false;
      blocker ??= powerSaveBlocker.start('prevent-app-suspension');
      return powerSaveBlocker.isStarted(blocker);
    },
    allowSleep() {
      if (blocker !== null) powerSaveBlocker.stop(blocker);
      blocker = null;
    },
  };
}

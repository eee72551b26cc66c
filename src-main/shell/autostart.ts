import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Log } from '../ports/log.ts';
import { autostartEntry, execLine, startsAtLogin } from './desktop-entry.ts';

/** Starting hidden when the person signs in to the computer. */
export interface Autostart {
  /** Makes the system do as wished. Returns whether it does now. */
  set(wanted: boolean): boolean;
  /** What the system says, however it came about. */
  isOn(): boolean;
}

export const HIDDEN_SWITCH = '--hidden';

export function createAutostart(log: Log): Autostart {
  const system = process.platform === 'linux' ? xdgAutostart() : loginItem();
  return {
    set(wanted) {
      try {
        if (system.isOn() !== wanted) system.set(wanted);
      } catch (error) {
        log.warn('start at login not changed', { wanted, error });
      }
      return isOn(system, log);
    },
    isOn: () => isOn(system, log),
  };
}

function isOn(system: { isOn(): boolean }, log: Log): boolean {
  try {
    return system.isOn();
  } catch (error) {
    log.warn('start at login unknown', { error });
    return false;
  }
}

/** macOS starts login items without arguments; whether it did is asked at start. */
export function wasStartedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

function loginItem() {
  const args = startArguments();
  return {
    isOn: () => app.getLoginItemSettings({ args }).openAtLogin,
    set: (wanted: boolean) => app.setLoginItemSettings({ openAtLogin: wanted, args }),
  };
}

function xdgAutostart() {
  const path = join(app.getPath('appData'), 'autostart', 'pobudka.desktop');
  const text = () =>
    autostartEntry({ name: app.getName(), command: [program(), ...startArguments()], icon: 'pobudka' });
  return {
    // A file that starts another place's copy (an AppImage that was moved) counts as off, so that it is written anew.
    isOn: () => {
      const found = readIfThere(path);
      return found !== null && startsAtLogin(found) && execLine(found) === execLine(text());
    },
    set(wanted: boolean) {
      if (!wanted) {
        rmSync(path, { force: true });
        return;
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text());
    },
  };
}

/** An AppImage runs from a folder that is gone after the run; its own file is named by the environment. */
function program(): string {
  return process.env.APPIMAGE ?? process.execPath;
}

/** An unpacked app names its folder; a profile of its own is kept. */
function startArguments(): string[] {
  const profile = app.commandLine.getSwitchValue('user-data-dir');
  return [
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    ...(profile ? [`--user-data-dir=${profile}`] : []),
    HIDDEN_SWITCH,
  ];
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

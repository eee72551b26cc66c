import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { Log } from '../ports/log.ts';
import { autostartEntry, execLine, startsAtLogin } from './desktop-entry.ts';
import { ownArguments, ownProfile } from './own-arguments.ts';
import { ownProgram } from './own-program.ts';

/** `other-program`: our entry starts another place's copy, such as an AppImage that was moved. */
export type AutostartState = 'on' | 'off' | 'other-program' | 'unknown';

/** Starting hidden when the person signs in to the computer. */
export interface Autostart {
  /** Makes the system do as wished. */
  set(wanted: boolean): void;
  /** What the system says, however it came about. */
  state(): AutostartState;
}

export const HIDDEN_SWITCH = '--hidden';

export function createAutostart(log: Log): Autostart {
  const system = process.platform === 'linux' ? xdgAutostart() : loginItem();
  return {
    set(wanted) {
      try {
        system.set(wanted);
      } catch (error) {
        log.warn('start at login not changed', { wanted, error });
      }
    },
    state() {
      try {
        return system.state();
      } catch (error) {
        log.warn('start at login unknown', { error });
        return 'unknown';
      }
    },
  };
}

/** macOS starts login items without arguments; whether it did is asked at start. */
export function wasStartedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

function loginItem() {
  const args = startArguments();
  return {
    state: (): AutostartState => {
      const item = app.getLoginItemSettings({ args });
      // Windows keeps the entry when a person switches it off; only this tells.
      const isOn = process.platform === 'win32' ? item.executableWillLaunchAtLogin : item.openAtLogin;
      return isOn ? 'on' : 'off';
    },
    set: (wanted: boolean) => app.setLoginItemSettings({ openAtLogin: wanted, args }),
  };
}

function xdgAutostart() {
  const profile = ownProfile();
  const suffix = profile ? `-${createHash('sha256').update(profile).digest('hex').slice(0, 12)}` : '';
  const path = join(app.getPath('appData'), 'autostart', `pobudka${suffix}.desktop`);
  const text = () =>
    autostartEntry({ name: app.getName(), command: [program(), ...startArguments()], icon: 'pobudka' });
  return {
    state: (): AutostartState => {
      const found = readIfThere(path);
      if (found === null || !startsAtLogin(found)) return 'off';
      return execLine(found) === execLine(text()) ? 'on' : 'other-program';
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

function program(): string {
  return ownProgram({ executable: process.execPath, env: process.env });
}

function startArguments(): string[] {
  return [...ownArguments(), HIDDEN_SWITCH];
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

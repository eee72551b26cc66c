import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** A file of ours that lies beside the packed app, or in the sources' resources folder. */
export function resourcePath(...parts: string[]): string {
  const folder = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  return join(folder, ...parts);
}

/** The icon for windows on Linux; elsewhere the system takes it from the program's file. */
export function windowIconPath(): string | null {
  const path = resourcePath('icons', 'icon.png');
  return process.platform === 'linux' && existsSync(path) ? path : null;
}

/** The tray's picture of a state, in the form the system wants; of a timer's progress, a number of steps. */
export function trayIconPath(state: 'idle' | 'armed' | 'ringing' | number): string {
  const name = typeof state === 'number' ? `progress-${String(state).padStart(2, '0')}` : state;
  const files = { darwin: `${name}Template.png`, win32: `${name}.ico` } as const;
  const { platform } = process;
  return resourcePath(
    'tray',
    platform === 'darwin' || platform === 'win32' ? files[platform] : `${name}.png`,
  );
}

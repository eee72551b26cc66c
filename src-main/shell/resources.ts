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

/** The tray's picture of a state, in the form the system wants. */
export function trayIconPath(state: 'idle' | 'armed' | 'ringing'): string {
  const names = { darwin: `${state}Template.png`, win32: `${state}.ico` } as const;
  const name = process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : null;
  return resourcePath('tray', name ?? `${state}.png`);
}

import type { MenuItemConstructorOptions } from 'electron';
import { assertNever } from '#shared/assert-never.ts';
import type { TrayAction, TrayEntry } from './tray-model.ts';

/** Electron's form of the entries. An ampersand would be eaten as the mark of an access key. */
export function trayMenuTemplate(
  entries: readonly TrayEntry[],
  act: (action: TrayAction) => void,
): MenuItemConstructorOptions[] {
  return entries.map((entry) => {
    switch (entry.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'text':
        return { label: escapeAccessKey(entry.label), enabled: false };
      case 'action':
        return { label: escapeAccessKey(entry.label), click: () => act(entry.action) };
      case 'submenu':
        return { label: escapeAccessKey(entry.label), submenu: trayMenuTemplate(entry.entries, act) };
      default:
        return assertNever(entry);
    }
  });
}

function escapeAccessKey(label: string): string {
  return label.replaceAll('&', '&&');
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Log } from '../ports/log.ts';
import { parseWindowState, type WindowState } from './window-state.ts';

/** Keeps the main window's place in a small file. Losing it costs a default place and nothing else. */
export function createWindowStateFile(path: string, log: Log) {
  return {
    read(): WindowState | null {
      try {
        return parseWindowState(readFileSync(path, 'utf8'));
      } catch {
        return null;
      }
    },
    write(state: WindowState): void {
      try {
        writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch (error) {
        log.warn('window state not kept', { error });
      }
    },
  };
}
export type WindowStateFile = ReturnType<typeof createWindowStateFile>;

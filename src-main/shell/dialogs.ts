import { type BrowserWindow, dialog } from 'electron';
import type { ExportFormat } from '#shared/ipc/history.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { AtStake } from './quit-decision.ts';

/** The endings of sounds that every Chromium plays. */
const SOUND_ENDINGS = ['wav', 'mp3', 'ogg', 'oga', 'opus', 'flac', 'm4a'];

/** Lets the person choose a sound file; null if they would rather not. */
export async function chooseSoundFile(
  parent: BrowserWindow | null,
  translate: Translate,
): Promise<string | null> {
  const options = {
    title: translate('dialog.choose-sound.title'),
    properties: ['openFile' as const],
    filters: [{ name: translate('dialog.choose-sound.filter'), extensions: SOUND_ENDINGS }],
  };
  const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Lets the person choose where a history goes; null if they would rather not. */
export async function chooseHistoryFile(
  parent: BrowserWindow | null,
  translate: Translate,
  { suggestedName, format }: { readonly suggestedName: string; readonly format: ExportFormat },
): Promise<string | null> {
  const options = {
    title: translate('dialog.export-history.title'),
    defaultPath: suggestedName,
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  };
  const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** Lets the person choose a file to import; null if they would rather not. */
export async function chooseImportFile(
  parent: BrowserWindow | null,
  translate: Translate,
): Promise<string | null> {
  const options = {
    title: translate('dialog.import.title'),
    properties: ['openFile' as const],
    filters: [
      { name: translate('dialog.import.filter'), extensions: ['json', 'ics', 'ical'] },
      { name: translate('dialog.import.all'), extensions: ['*'] },
    ],
  };
  const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Lets the person show where the old client keeps its files. */
export async function chooseOldClientFolder(
  parent: BrowserWindow | null,
  translate: Translate,
): Promise<string | null> {
  const options = { title: translate('dialog.old-client.title'), properties: ['openDirectory' as const] };
  const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Lets the person say where an export goes; null if they would rather not. */
export async function chooseExportFile(
  parent: BrowserWindow | null,
  translate: Translate,
  { suggestedName, ending }: { readonly suggestedName: string; readonly ending: 'json' | 'ics' },
): Promise<string | null> {
  const options = {
    title: translate('dialog.export.title'),
    defaultPath: suggestedName,
    filters: [{ name: translate(`dialog.export.${ending}`), extensions: [ending] }],
  };
  const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** Asks whether to quit although something is set. Closing the question means to go on. */
export async function askQuit(
  parent: BrowserWindow | null,
  translate: Translate,
  atStake: AtStake,
): Promise<boolean> {
  const options = {
    type: 'question' as const,
    title: translate('app.name'),
    message: translate('dialog.quit.title'),
    detail: translate('dialog.quit.armed', { alarms: atStake.alarms, timers: atStake.timers }),
    buttons: [translate('dialog.quit.stay'), translate('dialog.quit.quit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const shown = parent?.isVisible() ? parent : null;
  const answer = await (shown ? dialog.showMessageBox(shown, options) : dialog.showMessageBox(options));
  return answer.response === 1;
}

export type StartFailure =
  | 'newer-database'
  | 'locked'
  | 'read-only'
  | 'full'
  | 'wrong-binding'
  | 'unexpected';

/** Says why the app cannot start, what became of the data, and what to do. Returns after it was read. */
export function showStartFailure(failure: StartFailure, translate: Translate, folder: string): void {
  dialog.showErrorBox(translate('error.start.title'), translate(`error.start.${failure}`, { folder }));
}

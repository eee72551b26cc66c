import type { RunningApp } from './running-app.ts';

/** What the system's file dialogs answer from now on, in place of a person. */
export async function answerFileDialogs(
  { electron }: RunningApp,
  answers: { readonly open?: string; readonly save?: string },
): Promise<void> {
  await electron.evaluate(({ dialog }, { open, save }) => {
    const openAnswer = { canceled: open === undefined, filePaths: open === undefined ? [] : [open] };
    dialog.showOpenDialog = () => Promise.resolve(openAnswer);
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
  }, answers);
}

/** An accelerator as its keys are labelled: `CommandOrControl` by the system it runs on. */
export function readableAccelerator(accelerator: string, platform: string): string {
  const isMac = platform === 'darwin';
  return accelerator
    .replace(/CommandOrControl|CmdOrCtrl/, isMac ? '⌘' : 'Ctrl')
    .replace('Control', 'Ctrl')
    .replace('Super', isMac ? '⌘' : 'Super')
    .replaceAll('+', ' + ');
}

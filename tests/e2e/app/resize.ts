import type { RunningApp } from './running-app.ts';

/** Gives every window in sight another size, in CSS pixels. */
export async function resize(app: RunningApp, width: number, height: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) {
        if (window.isVisible()) window.setContentSize(size.width, size.height);
      }
    },
    { width, height },
  );
}

import type { RunningApp } from './running-app.ts';

/** Whatever the app writes piece by piece takes so much longer for each piece, from now on. */
export async function slowDisk({ electron }: RunningApp, delayMs: number): Promise<void> {
  await electron.evaluate(async (_electron, ms) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const handle = await files.open(process.execPath);
    const handles = Object.getPrototypeOf(handle);
    await handle.close();
    const { appendFile } = handles;
    handles.appendFile = async function slowly(...args: unknown[]) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return appendFile.apply(this, args);
    };
  }, delayMs);
}

import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright/test';
import { expect } from 'playwright/test';
import { runCommandLine } from '../app/command-line.ts';
import { builtApp } from '../app/programs.ts';
import { startInTerminal } from '../desktop/terminal.ts';
import { waitUntil } from '../desktop/wait-until.ts';
import { test } from '../fixtures.ts';

const noSoundServer = { PULSE_SERVER: 'unix:/nonexistent/pulse' };

test('[SN10] where no sound can be played, the system beeps', async ({ desktop, profile }) => {
  const env = { ...desktop.env, ...noSoundServer };
  const terminal = startInTerminal([...builtApp, '--hidden', `--user-data-dir=${profile}`], env);
  const started = await runCommandLine(builtApp, ['timer', '2s', 'Tea'], { env, profile });
  expect(started.code).toBe(0);
  await waitUntil('three beeps', () => terminal.bells() >= 3, 25_000);
  await runCommandLine(builtApp, ['dismiss'], { env, profile });
  const bells = terminal.bells();
  await pause(4000);
  expect(terminal.bells() - bells).toBeLessThanOrEqual(1);
  await terminal.stop();
});

test('[SN3] where no sound can be played, the ring window flashes', async ({ launch }) => {
  const app = await launch({ env: noSoundServer });
  await app.mustRun('timer', '1s', 'Tea');
  const ring = await app.window('ring');
  await expect(ring.locator('[data-flash]')).toHaveCount(1, { timeout: 20_000 });
  await app.mustRun('dismiss');
  await expect.poll(() => app.isOpen('ring')).toBe(false);
});

test('[SN4] when the page that sounds is killed, the ring is heard in another way', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  await app.mustRun('timer', '1s', 'Tea', '--sound', 'pobudka-kettle.ogg');
  await desktop.sound.expectSound();
  await killRenderer(app.electron, 'sound');
  await desktop.sound.expectSound(5000);
  const heard = await desktop.sound.listen(3);
  expect(heard.rms).toBeGreaterThan(0.001);
  await app.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);
});

test('[SH18] when the ring window is killed, it comes back and the sound goes on', async ({
  desktop,
  launch,
}) => {
  const app = await launch();
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await desktop.sound.expectSound();
  await killRenderer(app.electron, 'ring');
  await desktop.sound.expectSound(2000);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .filter((window) => window.isVisible() && window.webContents.getURL().endsWith('/ring.html'))
          .map(({ webContents }) => !webContents.isCrashed() && !webContents.isLoading()),
      ),
    )
    .toEqual([true]);
  await app.mustRun('dismiss');
  await desktop.sound.expectSilence(3000);
});

function killRenderer(electron: ElectronApplication, page: string): Promise<void> {
  return electron.evaluate(({ webContents }, name) => {
    const contents = webContents.getAllWebContents().find((one) => one.getURL().endsWith(`/${name}.html`));
    if (!contents) throw new Error(`no ${name} page`);
    process.kill(contents.getOSProcessId(), 'SIGKILL');
  }, page);
}

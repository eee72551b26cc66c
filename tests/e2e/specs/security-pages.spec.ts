import { expect } from 'playwright/test';
import { launchWithEveryPage } from '../app/every-page.ts';
import { test } from '../fixtures.ts';

test('[row 1] every page is sandboxed and isolated, without Node', async ({ launch }) => {
  const app = await launchWithEveryPage(launch);
  const pages = await app.electron.evaluate(({ app: electronApp, webContents }) => {
    const sandboxed = new Map(electronApp.getAppMetrics().map(({ pid, sandboxed: inside }) => [pid, inside]));
    return webContents.getAllWebContents().map((contents) => ({
      url: contents.getURL(),
      preferences: (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      inSandbox: sandboxed.get(contents.getOSProcessId()),
    }));
  });
  expect(pages.map(({ url }) => url).sort()).toEqual([
    'app://pobudka/main.html',
    'app://pobudka/ring.html',
    'app://pobudka/sound.html',
    'app://pobudka/timer.html',
  ]);
  for (const { url, preferences } of pages) {
    expect(preferences, url).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(preferences, url).not.toHaveProperty('nodeIntegrationInWorker', true);
  }
  for (const name of ['main', 'ring', 'sound', 'timer'] as const) {
    const page = await app.window(name);
    const leaked = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', '__dirname', 'electron', 'ipcRenderer'].filter(
        (it) => it in window,
      ),
    );
    expect(leaked, name).toEqual([]);
  }
});

test('[row 1] every renderer’s process is confined by the kernel', async ({ launch }) => {
  const app = await launchWithEveryPage(launch);
  const confined = await app.electron.evaluate(async ({ webContents }) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    return webContents.getAllWebContents().map((contents) => {
      const status = readFileSync(`/proc/${contents.getOSProcessId()}/status`, 'utf8');
      return { seccomp: /^Seccomp:\s*2$/m.test(status), noNewPrivileges: /^NoNewPrivs:\s*1$/m.test(status) };
    });
  });
  expect(confined).toEqual(Array(4).fill({ seccomp: true, noNewPrivileges: true }));
});

test('[row 2] new windows, navigation, frames and webviews are refused', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const opened = await main.evaluate(() => {
    const results = [
      'https://example.com/',
      'app://pobudka/ring.html',
      'file:///etc/passwd',
      'about:blank',
    ].map((url) => window.open(url) === null);
    return results;
  });
  expect(opened).toEqual([true, true, true, true]);
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://pobudka/ring.html',
    'data:text/html,x',
  ]) {
    await main.evaluate((target) => {
      location.href = target;
    }, url);
    await main.waitForTimeout(300);
    expect(main.url()).toBe('app://pobudka/main.html');
  }
  await main.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'app://pobudka/ring.html';
    document.body.append(frame, document.createElement('webview'));
  });
  await main.waitForTimeout(300);
  expect(
    main
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('ring.html')),
  ).toEqual([]);
  const contents = await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(contents).toBeLessThanOrEqual(2);
  app.complaints.length = 0;
});

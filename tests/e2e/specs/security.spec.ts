import { expect } from 'playwright/test';
import type { RunningApp } from '../app/running-app.ts';
import { test } from '../fixtures.ts';

/** Rings, so that all three pages are open. */
async function launchWithEveryPage(launch: () => Promise<RunningApp>): Promise<RunningApp> {
  const app = await launch();
  await app.window('main');
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await app.window('sound');
  return app;
}

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
  ]);
  for (const { url, preferences } of pages) {
    expect(preferences, url).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
  for (const name of ['main', 'ring', 'sound'] as const) {
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
  expect(confined).toEqual(Array(3).fill({ seccomp: true, noNewPrivileges: true }));
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

test('[row 3] inline script, eval, remote script and style fail', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const outcome = await main.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const add = (make: () => HTMLElement) => document.head.append(make());
    const script = (fill: (element: HTMLScriptElement) => void) => () => {
      const element = document.createElement('script');
      fill(element);
      return element;
    };
    add(script((element) => (element.textContent = 'window.inlineRan = true')));
    add(script((element) => (element.src = 'https://example.com/evil.js')));
    add(script((element) => (element.src = 'data:text/javascript,window.dataRan=true')));
    add(() =>
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.com/x.css' }),
    );
    add(() => Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }));
    add(() => Object.assign(document.createElement('base'), { href: 'https://example.com/' }));
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.com/x.png' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {
      violations: [...new Set(violations)].sort(),
      ran: ['inlineRan', 'dataRan'].filter((name) => name in window),
      hidden: getComputedStyle(document.body).display === 'none',
    };
  });
  expect(outcome).toEqual({
    violations: ['base-uri', 'img-src', 'script-src-elem', 'style-src-elem'],
    ran: [],
    hidden: false,
  });
  app.complaints.length = 0;
});

test('[row 3] eval fails in a page’s own script', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const evaluated = await main.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // Code given to the devtools protocol is above the policy; an event handler's is not.
        const timer = setTimeout('window.evalRan = true', 0);
        setTimeout(() => {
          clearTimeout(timer);
          resolve('evalRan' in window ? 'ran' : 'refused');
        }, 200);
      }),
  );
  expect(evaluated).toBe('refused');
  app.complaints.length = 0;
});

test('[row 4] no path leads out of the pages’ folder', async ({ launch }) => {
  const app = await launch();
  await app.window('main');
  const addresses = [
    ...[
      '../package.json',
      '%2e%2e/package.json',
      '..%2fpackage.json',
      '%2e%2e%2fmain/main.cjs',
      'assets/../../x',
    ],
    ...[
      '..\\package.json',
      '%5c..%5cpackage.json',
      '/etc/passwd',
      '//etc/passwd',
      'main.html%00.js',
      'main.html?x',
    ],
    ...['sounds/built-in/..%2f..%2fpackage.json', 'sounds/own/%2e%2e', 'sounds/own/..%5cx', ''],
  ].map((path) => `app://pobudka/${path}`);
  const foreign = ['app://other/main.html', 'app://pobudka:80/main.html', 'app://user@pobudka/main.html'];
  const statuses = await app.electron.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map((url) =>
          session.defaultSession.fetch(url).then(
            (response) => (response.ok ? `${url} was served` : ''),
            () => '',
          ),
        ),
      ),
    [...addresses, ...foreign],
  );
  expect(statuses.filter(Boolean)).toEqual([]);
});

test('[row 5] pages have no network', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const outcomes = await main.evaluate(async () => {
    const socket = (url: string) =>
      new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket(url);
          opened.onopen = () => resolve('open');
          opened.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
    const get = (url: string) =>
      fetch(url).then(
        () => 'open',
        () => 'refused',
      );
    return Promise.all([
      get('https://example.com/'),
      get('http://127.0.0.1:1/'),
      get('app://pobudka/main.html'),
      get('file:///etc/passwd'),
      socket('ws://127.0.0.1:1/'),
      socket('wss://example.com/'),
      navigator.sendBeacon('https://example.com/', 'x') ? 'queued' : 'refused',
    ]);
  });
  expect(outcomes.slice(0, 6)).toEqual(Array(6).fill('refused'));
  app.complaints.length = 0;
});

test('[row 6] every permission asked for is denied', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  const outcomes = await main.evaluate(async () => {
    const refused = (attempt: () => Promise<unknown> | undefined) => async () => {
      try {
        const given = await attempt();
        return given === undefined || given === 'denied' ? 'refused' : 'given';
      } catch {
        return 'refused';
      }
    };
    const query = (name: string) => async () => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return state === 'granted' ? `${name} given` : 'refused';
    };
    const position = () =>
      new Promise((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 2000 }),
      );
    const attempts = [
      refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      refused(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      refused(() => Notification.requestPermission()),
      refused(() => navigator.clipboard.readText()),
      refused(position),
      ...['geolocation', 'camera', 'microphone', 'notifications', 'midi', 'clipboard-read'].map(query),
    ];
    return Promise.all(attempts.map((attempt) => attempt().catch(() => 'refused')));
  });
  expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([]);
  app.complaints.length = 0;
});

test('[row 7] the preload exposes these names only', async ({ launch }) => {
  const app = await launchWithEveryPage(launch);
  for (const name of ['main', 'ring', 'sound'] as const) {
    const page = await app.window(name);
    const api = await page.evaluate(() =>
      Object.entries(window.pobudka).map(([key, value]) => [
        key,
        typeof value === 'function' ? 'function' : value,
      ]),
    );
    expect(Object.fromEntries(api)).toEqual({ page: name, request: 'function', on: 'function' });
  }
});

test('[row 7] hostile requests are refused and change nothing', async ({ launch }) => {
  const app = await launchWithEveryPage(launch);
  const main = await app.window('main');
  const sound = await app.window('sound');
  const before = await main.evaluate(() => window.pobudka.request('app:snapshot', undefined));
  const attempt = `(async (channel, argument) => {
    try { await window.pobudka.request(channel, argument); return 'accepted'; } catch { return 'refused'; }
  })`;
  const hostile: [string, string][] = [
    ['"no-such-channel"', 'undefined'],
    ['"__proto__"', '{}'],
    ['"app:execute"', '{ kind: "delete-everything" }'],
    ['"app:execute"', '{ kind: "delete-item", id: "../../etc" }'],
    ['"app:execute"', '{ kind: "create-timer", label: "x".repeat(1e6), durationSeconds: 5 }'],
    ['"app:execute"', '{ kind: "create-timer", label: "x", durationSeconds: -1 }'],
    ['"app:execute"', '{ kind: "create-timer", label: "x", durationSeconds: 5, extra: 1 }'],
    ['"app:execute"', 'new Map([["kind", "dismiss-all"]])'],
    ['"app:execute"', '12345678901234567890n'],
    ['"app:snapshot"', '{ surplus: true }'],
    ['"sound:ready"', '{ outputs: 1 }'],
  ];
  for (const [channel, argument] of hostile) {
    expect(await main.evaluate(`${attempt}(${channel}, ${argument})`), `${channel} ${argument}`).toBe(
      'refused',
    );
  }
  expect(await sound.evaluate(`${attempt}("app:snapshot", undefined)`)).toBe('refused');
  const after = await main.evaluate(() => window.pobudka.request('app:snapshot', undefined));
  expect(after.items).toEqual(before.items);
});

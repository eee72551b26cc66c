import { expect } from 'playwright/test';
import { test } from '../fixtures.ts';

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
  // What fails every other test if a page does it by itself is heard.
  expect(app.complaints.join('\n')).toContain('Content Security Policy');
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
  const foreign = ['app://other/main.html', 'app://user@pobudka/main.html'];
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

import { expect } from 'playwright/test';
import { launchWithEveryPage } from '../app/every-page.ts';
import { test } from '../fixtures.ts';

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
    // An ask that is never answered has given nothing.
    const unanswered = () => new Promise<string>((done) => setTimeout(() => done('refused'), 15_000));
    return Promise.all(
      attempts.map((attempt) => Promise.race([attempt().catch(() => 'refused'), unanswered()])),
    );
  });
  expect(outcomes.filter((outcome) => outcome !== 'refused')).toEqual([]);
  app.complaints.length = 0;
});

test('[row 7] the preload exposes these names only', async ({ launch }) => {
  const app = await launchWithEveryPage(launch);
  for (const name of ['main', 'ring', 'sound', 'timer'] as const) {
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
    ['"sound:ready"', '{ outputs: [] }'],
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

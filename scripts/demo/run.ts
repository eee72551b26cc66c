import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenChanged } from '../build/build-when-changed.ts';
import { appCommand } from '../electron/app-command.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';
import { say } from '../setup/say.mjs';
import { createDemoAccount, type DemoAccount } from './demo-account.ts';
import { type DevicePlan, openDevice, signIn } from './demo-device.ts';
import { startDemoServer } from './demo-server.ts';
import { allEnded, endProcess, interrupted } from './ending.ts';

const SIZE = { width: 620, height: 680 };

/** Opens the whole demo, and ends all of it when it is interrupted or both apps have been closed. */
await runScript(async () => {
  buildWhenChanged(root);
  const app = appCommand(root, await resolveElectron(root));
  const folder = mkdtempSync(join(tmpdir(), 'pobudka-demo-'));
  const children: ChildProcess[] = [];
  try {
    await Promise.race([interrupted(), demo(app, folder, children)]);
  } finally {
    // The server last: it tells its clients, and they are gone.
    for (const child of children.reverse()) await endProcess(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

async function demo(app: DevicePlan['app'], folder: string, children: ChildProcess[]): Promise<void> {
  const server = await startDemoServer(root, folder);
  children.push(server.child);
  const account = await createDemoAccount(server);
  const plans = ['left', 'right'].map((side, index) => ({
    app,
    profile: join(folder, side),
    place: { ...SIZE, x: 10 + index * (SIZE.width + 10), y: 40 },
  }));
  const devices: ChildProcess[] = [];
  for (const plan of plans) {
    const device = await openDevice(plan);
    devices.push(device);
    children.push(device);
    await signIn(plan, server.url, account);
  }
  explain(server.url, account);
  await allEnded(devices);
}

function explain(url: string, { email, password }: DemoAccount): void {
  say(`two apps, each with a profile of its own, are signed in to ${url} as ${email} (password ${password})`);
  say(
    'set an alarm in one: it is in the other before you look up; start a timer: both end at the same second',
  );
  say(
    'edit the same alarm in both, let one ring and dismiss it in the other, or sign in with a third: npm start',
  );
  say('Ctrl+C ends all of it and leaves nothing behind');
}

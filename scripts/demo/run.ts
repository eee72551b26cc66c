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
import { allEnded, interrupted, Processes } from './processes.ts';

const SIZE = { width: 620, height: 680 };

/** Opens the whole demo, and ends all of it when it is interrupted or both apps have been closed. */
await runScript(async () => {
  buildWhenChanged(root);
  const app = appCommand(root, await resolveElectron(root));
  const folder = mkdtempSync(join(tmpdir(), 'pobudka-demo-'));
  const processes = new Processes();
  try {
    await Promise.race([interrupted(), demo(app, folder, processes)]);
  } finally {
    await processes.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

async function demo(app: DevicePlan['app'], folder: string, processes: Processes): Promise<void> {
  const server = await startDemoServer(root, folder, processes);
  const account = await createDemoAccount(server);
  const plans = ['left', 'right'].map((side, index) => ({
    app,
    profile: join(folder, side),
    place: { ...SIZE, x: 10 + index * (SIZE.width + 10), y: 40 },
  }));
  const devices: ChildProcess[] = [];
  for (const plan of plans) {
    devices.push(await openDevice(plan, processes));
    await signIn(plan, { url: server.url, account, processes });
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

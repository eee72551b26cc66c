import type { RunningApp } from './running-app.ts';

/** Rings, so that all three pages are open. */
export async function launchWithEveryPage(launch: () => Promise<RunningApp>): Promise<RunningApp> {
  const app = await launch();
  await app.window('main');
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await app.window('sound');
  return app;
}

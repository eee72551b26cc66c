import type { RunningApp } from './running-app.ts';

/** Rings and counts down, so that every page is open. */
export async function launchWithEveryPage(launch: () => Promise<RunningApp>): Promise<RunningApp> {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('timer', '50m', 'Bread');
  await main.evaluate(async () => {
    const { items } = await window.pobudka.request('app:snapshot', undefined);
    await window.pobudka.request('timer:show', { id: items[0]?.item.id ?? '' });
  });
  await app.window('timer');
  await app.mustRun('timer', '1s', 'Tea');
  await app.window('ring');
  await app.window('sound');
  return app;
}

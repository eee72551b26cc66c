import { expect } from 'playwright/test';
import { changeSettings } from '../app/commands.ts';
import { holdsOffSleep } from '../desktop/session-manager.ts';
import { test } from '../fixtures.ts';

test('[RG9] sleep is held off while a timer is due soon, and released after', async ({ desktop, launch }) => {
  const held = () => desktop.sessionManager.inhibitions().filter(holdsOffSleep).length;
  const before = held();
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { keepAwakeMinutes: 30 });
  await app.mustRun('timer', '40m', 'Later');
  expect(held()).toBe(before);
  await app.mustRun('timer', '29m', 'Soon');
  await expect.poll(held).toBeGreaterThan(before);
  await main.getByRole('button', { name: /^Stop/ }).first().click();
  await expect.poll(held).toBe(before);
});

test('[RG9] with the setting off, sleep is never held off', async ({ desktop, launch }) => {
  const held = () => desktop.sessionManager.inhibitions().filter(holdsOffSleep).length;
  const before = held();
  const app = await launch();
  await changeSettings(await app.window('main'), { keepAwakeMinutes: 0 });
  await app.mustRun('timer', '5m', 'Soon');
  expect(held()).toBe(before);
});

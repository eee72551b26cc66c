import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { changeSettings } from '../app/commands.ts';
import { answerFileDialogs } from '../app/file-dialogs.ts';
import type { RunningApp } from '../app/running-app.ts';
import { test } from '../sync-fixtures.ts';
import {
  type Photograph,
  photographLanguages,
  photographSelecting,
  photographTimerViews,
  photographWide,
} from './more-views.ts';
import { fillLists, importFile, pastRings } from './scenes.ts';
import { makeClashAndWait } from './sync-scene.ts';

const folder = resolve(import.meta.dirname, '../../../test-results/images');
const themes = ['light', 'dark'] as const;

test.beforeAll(() => mkdir(folder, { recursive: true }));

for (const theme of themes) {
  const photograph = async (page: Page, name: string) => {
    // Long enough for every transition to end.
    await pause(600);
    await page.screenshot({ path: resolve(folder, `${name}-${theme}.png`) });
  };

  test(`every screen in ${theme}`, async ({ launch }) => {
    const app = await launch();
    const main = await app.window('main');
    await changeSettings(main, { theme, hourCycle: '24' });
    await photographWelcome(main, photograph);
    await photograph(main, 'main-empty');
    await fillLists(main);
    await main.getByText('Lights out').first().waitFor();
    await photograph(main, 'main');
    await photographPanels(main, photograph);
    await photographSelecting(main, photograph);
    await photographPages(app, photograph);
    await photographWide(app, photograph);
    await photographImport(app, photograph);
    await photographLanguages(main, theme, photograph);
    await photographTimerViews(app, photograph);
    await photographRings(app, photograph);
  });

  test(`sync in ${theme}`, async ({ devices }) => {
    const [, { page }] = devices;
    await changeSettings(page, { theme, hourCycle: '24', wasWelcomed: true });
    await makeClashAndWait(devices);
    await page.getByRole('button', { name: /^Sync/ }).click();
    await page.getByRole('button', { name: 'Restore this value' }).waitFor();
    await photograph(page, 'sync');
    await page.locator('.dialog-body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
    await photograph(page, 'sync-conflict');
  });

  test(`the missed report in ${theme}`, async ({ launch }) => {
    const app = await launch();
    await changeSettings(await app.window('main'), { theme, hourCycle: '24', graceMinutes: 1 });
    await fillLists(await app.window('main'));
    await app.mustRun('timer', '3s', 'Eggs');
    await app.kill();
    await pause(66_000);
    const main = await (await launch()).window('main');
    await main.getByText('You missed a ring').waitFor();
    await photograph(main, 'missed-report');
  });
}

async function photographWelcome(main: Page, photograph: Photograph): Promise<void> {
  const next = main.getByRole('button', { name: 'Next' });
  for (const name of ['welcome-language', 'welcome-sound']) {
    await photograph(main, name);
    await next.click();
  }
  await photograph(main, 'welcome-account');
  await changeSettings(main, { wasWelcomed: true });
}

async function photographImport(app: RunningApp, photograph: Photograph): Promise<void> {
  const main = await app.window('main');
  const open = resolve(app.profile, 'household.json');
  await writeFile(open, importFile());
  await answerFileDialogs(app, { open });
  await main.keyboard.press('Control+,');
  await main.getByRole('button', { name: 'Import…' }).click();
  const dialog = main.getByRole('dialog', { name: 'Import' });
  await dialog.getByText('2 new items').click();
  await dialog.getByText('1 thing to note').click();
  await photograph(main, 'import-plan');
  await main.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await main.keyboard.press('Escape');
}

async function photographPanels(main: Page, photograph: Photograph): Promise<void> {
  const dialog = main.getByRole('dialog');
  const panels = [
    { name: 'alarm-editor', open: main.getByRole('button', { name: /^Edit Choir practice/ }) },
    { name: 'timer-editor', open: main.getByRole('button', { name: 'New timer' }).first() },
    { name: 'settings', open: main.getByRole('button', { name: 'Settings' }).first() },
    { name: 'quick-timers', open: main.getByRole('button', { name: 'Edit quick timers' }) },
    { name: 'sign-in', open: main.locator('.sync-status').first() },
    { name: 'wake-check', open: main.locator('.wake-status').first() },
  ];
  for (const { name, open } of panels) {
    await open.click();
    await dialog.waitFor();
    await photograph(main, name);
    await main.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
}

async function photographPages(app: RunningApp, photograph: Photograph): Promise<void> {
  const main = await app.window('main');
  const file = resolve(app.profile, 'rings.json');
  await writeFile(file, pastRings(Date.now()));
  await app.mustRun('import', file, '--yes');
  await main.keyboard.press('Control+2');
  await photograph(main, 'day');
  await main.keyboard.press('Control+3');
  await photograph(main, 'history');
  await main.keyboard.press('Control+1');
  await main.keyboard.press('Control+k');
  await main.keyboard.type('every Mon Wed 18:00 gym');
  await photograph(main, 'quick-entry');
  await main.keyboard.press('Escape');
  await main.keyboard.press('F1');
  await main.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await photograph(main, 'shortcuts');
  await main.keyboard.press('Escape');
}

async function photographRings(app: RunningApp, photograph: Photograph): Promise<void> {
  await app.mustRun('timer', '1s', 'Eggs');
  const ring = await app.window('ring');
  await ring.getByText('Eggs').waitFor();
  await photograph(ring, 'ring-window');
  await app.mustRun('timer', '1s', 'Rice');
  await ring.getByText('Rice').waitFor();
  await photograph(ring, 'ring-window-two');
  await app.mustRun('dismiss');
}

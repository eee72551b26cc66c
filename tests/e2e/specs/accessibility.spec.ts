import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { expectAccessible, expectNoOverflow, wear } from '../app/axe.ts';
import { changeSettings } from '../app/commands.ts';
import { resize } from '../app/resize.ts';
import { test } from '../fixtures.ts';
import { fillLists } from '../screenshots/scenes.ts';

/** In English, and in the pseudo-locale. */
const quickTimersButton = /^(Edit quick|Édît qûîçk)/;

/** Opens a screen over the window and closes it again. */
interface Screen {
  readonly name: string;
  readonly open: (main: Page) => Promise<void>;
  /** Where both lists are in sight. */
  readonly needsRoom?: boolean;
}

const screens: readonly Screen[] = [
  { name: 'alarm editor', open: (main) => main.keyboard.press('Control+n') },
  { name: 'timer editor', open: (main) => main.keyboard.press('Control+t') },
  { name: 'settings', open: (main) => main.keyboard.press('Control+,') },
  { name: 'shortcuts', open: (main) => main.keyboard.press('F1') },
  { name: 'wake check', open: (main) => main.locator('.wake-status').click() },
  {
    name: 'quick timers',
    needsRoom: true,
    open: (main) => main.getByRole('button', { name: quickTimersButton }).click(),
  },
  { name: 'signing in', open: (main) => main.locator('.sync-status').first().click() },
];

const pages = ['lists', 'day', 'history'] as const;

async function visit(main: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [index, page] of pages.entries()) {
    await main.keyboard.press(`Control+${index + 1}`);
    await expect(main.locator('#page-panel')).toBeVisible();
    await look(page);
  }
  await main.keyboard.press('Control+1');
  const hasRoom = (await main.locator('.columns').count()) > 0;
  for (const { name, open, needsRoom } of screens) {
    if (needsRoom && !hasRoom) continue;
    await open(main);
    const dialog = main.getByRole('dialog');
    await dialog.waitFor();
    await look(name);
    await main.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`[UI34] no screen breaks the rules of accessibility in ${theme}`, async ({ launch }) => {
    test.setTimeout(180_000);
    const app = await launch();
    const main = await app.window('main');
    await wear(main, theme);
    await expect(main.locator('.welcome')).toBeVisible();
    await expectAccessible(main, 'first start');
    await fillLists(main);
    await visit(main, (name) => expectAccessible(main, name));
    await main.keyboard.press('Control+f');
    await main.keyboard.type('train');
    await expectAccessible(main, 'searching');
    await main.keyboard.press('Escape');
    await main.getByRole('heading', { name: 'Market' }).click({ modifiers: ['Control'] });
    await expectAccessible(main, 'selecting');
    await main.keyboard.press('Escape');
    await main.keyboard.press('Control+k');
    await main.keyboard.type('7:30 weekdays Run');
    await expect(main.locator('.quick-entry-panel')).toBeVisible();
    await expectAccessible(main, 'quick entry');
    await main.keyboard.press('Enter');
    await expect(main.getByRole('button', { name: 'Undo' })).toBeVisible();
    await expectAccessible(main, 'a toast');
    await main.getByRole('button', { name: 'More for Market' }).click();
    await main.getByRole('menu').waitFor();
    await expectAccessible(main, 'the menu of a row');
    await main.keyboard.press('Escape');
    await app.mustRun('timer', '1s', 'Eggs');
    const ring = await app.window('ring');
    await ring.getByText('Eggs').waitFor();
    await expectAccessible(ring, 'the ring window');
    await expectAccessible(main, 'a ring in the main window');
    await app.mustRun('dismiss');
  });
}

test('[UI33] every screen has room for longer texts, from the narrowest window on', async ({ launch }) => {
  test.setTimeout(180_000);
  const app = await launch({ env: { POBUDKA_LOCALE: 'en-XA' } });
  const main = await app.window('main');
  await expect(main.getByText(/~~/).first()).toBeVisible();
  await fillLists(main);
  for (const [width, height] of [
    [320, 640],
    [900, 680],
  ] as const) {
    await resize(app, width, height);
    await expect.poll(() => main.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width);
    await visit(main, (name) => expectNoOverflow(main, `${name} at ${width}`));
  }
});

test('[UI35] an alarm is made, skipped, deleted and brought back by the keyboard alone', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { wasWelcomed: true });
  await main.keyboard.press('Control+k');
  await main.keyboard.type('7:30 daily Tea');
  await main.keyboard.press('Enter');
  const row = main.getByRole('heading', { name: 'Tea', level: 3 });
  await expect(row).toBeVisible();
  await main.getByRole('button', { name: 'More for Tea' }).focus();
  await main.keyboard.press('Enter');
  await main.getByRole('menu').waitFor();
  await main.keyboard.type('Delete');
  await main.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await main.keyboard.press('Control+z');
  await expect(row).toBeVisible();
});

test('[UI36] a screen reader meets the window in a sensible order', async ({ launch }) => {
  const app = await launch();
  const main = await app.window('main');
  await changeSettings(main, { wasWelcomed: true, hourCycle: '24' });
  await app.mustRun('alarm', '06:00', '--label', 'Early', '--repeat', 'daily');
  await expect(main.getByRole('heading', { name: 'Early' })).toBeVisible();
  await expect(main.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading /Pobudka in/ [level=1]
      - button /Will it wake me/
      - button /Sync/
      - button "Settings"
    - main:
      - tablist "Pages":
        - tab "Alarms and timers" [selected]
        - tab "Day"
      - tabpanel "Alarms and timers":
        - region "Alarms":
          - heading "Alarms" [level=2]
          - button "New alarm"
          - list "Alarms":
            - listitem:
              - article:
                - heading "Early" [level=3]
        - region "Timers":
          - heading "Timers" [level=2]
          - button "New timer"
  `);
});

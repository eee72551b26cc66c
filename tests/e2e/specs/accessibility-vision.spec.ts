import { expect, type Locator, type Page } from 'playwright/test';
import { expectAccessible, expectNoOverflow } from '../app/axe.ts';
import { changeSettings } from '../app/commands.ts';
import { test } from '../fixtures.ts';
import { fillLists } from '../screenshots/scenes.ts';

test.describe.configure({ timeout: 120_000 });

/** Lets the page believe in a window of that size, however small the screen is. */
async function pretendSize(page: Page, width: number, height: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const size = { width, height, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

/** What a system's high contrast leaves of an element's colours. */
function coloursOf(element: Locator, property: 'background-color' | 'border-bottom-color' | 'outline-style') {
  return element.first().evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
}

async function expectToldApart(
  one: Locator,
  other: Locator,
  property: Parameters<typeof coloursOf>[1],
): Promise<void> {
  await expect.poll(() => coloursOf(one, property)).not.toBe(await coloursOf(other, property));
}

for (const colorScheme of ['dark', 'light'] as const) {
  test(`[UI38] with forced colours on ${colorScheme} what is chosen can be told apart`, async ({
    launch,
  }) => {
    const main = await (await launch()).window('main');
    await changeSettings(main, { theme: colorScheme, wasWelcomed: true });
    await fillLists(main);
    await main.emulateMedia({ forcedColors: 'active', colorScheme });
    const at = (selector: string) => main.locator(selector);
    await expectToldApart(at('.toggle:checked'), at('.toggle:not(:checked)'), 'background-color');
    await expectToldApart(
      at('.tab[aria-selected=true]'),
      at('.tab[aria-selected=false]'),
      'border-bottom-color',
    );
    await expectToldApart(
      at('.day-chips > [data-on]'),
      at('.day-chips > :not([data-on])'),
      'background-color',
    );
    await expectAccessible(main, 'lists in forced colours');
    await main.getByRole('heading', { name: 'Market' }).click({ modifiers: ['Control'] });
    await expectToldApart(
      at('[data-selected] > .row'),
      at('[data-selecting]:not([data-selected]) > .row'),
      'outline-style',
    );
    await main.keyboard.press('Escape');
    await main.keyboard.press('Control+,');
    await main.getByRole('dialog').waitFor();
    await expectToldApart(
      at('.segment[data-selected]'),
      at('.segment:not([data-selected])'),
      'background-color',
    );
    await expectToldApart(
      at('.switch[data-selected] .switch-track'),
      at('.switch:not([data-selected]) .switch-track'),
      'background-color',
    );
    await expectToldApart(
      at('.settings-jump[aria-current]'),
      at('.settings-jump:not([aria-current])'),
      'background-color',
    );
    await expectToldApart(at('.slider-thumb'), at('.modal'), 'background-color');
    await expectAccessible(main, 'settings in forced colours');
  });
}

for (const language of ['pl', 'de'] as const) {
  test(`[UI33] every page has room for its ${language} texts at 320 px and in a window zoomed to 200 %`, async ({
    launch,
  }) => {
    const main = await (await launch()).window('main');
    await changeSettings(main, { language, wasWelcomed: true });
    await fillLists(main);
    for (const [width, height] of [
      [320, 640],
      [640, 400],
    ] as const) {
      await pretendSize(main, width, height);
      for (const key of ['1', '2', '3']) {
        await main.keyboard.press(`Control+${key}`);
        await expect(main.locator('#page-panel')).toBeVisible();
        await expectNoOverflow(main, `page ${key} at ${width}`);
      }
      await main.keyboard.press('Control+,');
      await main.getByRole('dialog').waitFor();
      await expectNoOverflow(main, `settings at ${width}`);
      const body = main.locator('.settings-body');
      expect(await body.evaluate((it) => it.clientHeight), 'room for the settings').toBeGreaterThan(180);
      await main.keyboard.press('Escape');
      await main.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });
}

test('[UI39] the type grows in a window of a very large screen', async ({ launch }) => {
  const main = await (await launch()).window('main');
  const typeSize = () => main.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await pretendSize(main, 1920, 1080);
  expect(await typeSize()).toBe('16px');
  await pretendSize(main, 3840, 2160);
  expect(await typeSize()).toBe('26px');
});

test('[UI41] an error of a field is tied to it and announced', async ({ launch }) => {
  const main = await (await launch()).window('main');
  await main.keyboard.press('Control+n');
  const label = main.getByRole('dialog').getByLabel('Label');
  await expect(label).not.toHaveAttribute('aria-invalid', 'true');
  await label.fill('x'.repeat(201));
  const alert = main.getByRole('dialog').getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(label).toHaveAttribute('aria-invalid', 'true');
  await expect(label).toHaveAccessibleDescription(await alert.innerText());
  await label.fill('Gym');
  await expect(alert).toHaveCount(0);
  await pretendSize(main, 320, 320);
  await main.getByRole('dialog').getByText('Chosen days').click();
  await main
    .getByRole('dialog')
    .locator('.dialog-body')
    .evaluate((body) => body.scrollTo(0, body.scrollHeight));
  await main.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(alert).toBeInViewport();
});

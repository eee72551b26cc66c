import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, type Page } from 'playwright/test';
import { changeSettings } from './commands.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with what breaks the accessibility rules in what the page shows now, WCAG 2.2 AA and good practice. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await settled(page);
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(told).toEqual([]);
}

/** The same in dark and in light, whichever of the app's windows the page is. */
export async function expectAccessibleInBothThemes(main: Page, where: string, page = main): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await wear(main, theme, page);
    await expectAccessible(page, `${where} in ${theme}`);
  }
}

/** Chooses the theme; resolves once the page shows it. */
export async function wear(main: Page, theme: 'dark' | 'light', page = main): Promise<void> {
  await changeSettings(main, { theme });
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(isDark).toBe(theme === 'dark');
}

/** Colours are judged once no transition runs any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}

/** Fails where something is wider than the window, or text is cut off without saying so. */
export async function expectNoOverflow(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (element.closest('.settings-nav, [aria-hidden="true"]') !== null) return false;
        const { right, width } = element.getBoundingClientRect();
        // What is for screen readers alone is cut to a point by a box around it.
        for (let box = element.parentElement; box !== null; box = box.parentElement) {
          if (box.clientWidth === 1) return false;
        }
        return width > 0 && right > limit + 1;
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`,
      );
  });
  expect(wide, where).toEqual([]);
}

import type { Page } from 'playwright/test';
import { translator } from '#shared/messages/translate.ts';
import { changeSettings } from '../app/commands.ts';
import { resize } from '../app/resize.ts';
import type { RunningApp } from '../app/running-app.ts';

export type Photograph = (page: Page, name: string) => Promise<void>;

/** Several alarms selected, and all of them about to be paused. */
export async function photographSelecting(main: Page, photograph: Photograph): Promise<void> {
  for (const name of ['Market', 'Choir practice', 'Lights out'])
    await main.getByRole('heading', { name }).click({ modifiers: ['Control'] });
  await photograph(main, 'selecting');
  await main.keyboard.press('Escape');
  await main.getByRole('button', { name: 'How alarms are shown' }).click();
  await main.getByRole('menuitem', { name: 'Pause all alarms…' }).click();
  const dialog = main.getByRole('dialog', { name: 'Pause all alarms' });
  await dialog.getByText('Until a date').click();
  await photograph(main, 'pause-all');
  await main.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** A countdown over the whole window, and the one on top of other programs. */
export async function photographTimerViews(app: RunningApp, photograph: Photograph): Promise<void> {
  const main = await app.window('main');
  await main.keyboard.press('F11');
  const full = main.getByRole('dialog').getByRole('timer');
  await full.waitFor();
  await photograph(main, 'timer-full');
  await main.keyboard.press('Escape');
  await full.waitFor({ state: 'hidden' });
  await main.evaluate(async () => {
    const { items } = await window.pobudka.request('app:snapshot', undefined);
    const tea = items.find(({ item }) => item.label === 'Tea');
    await window.pobudka.request('timer:show', { id: tea?.item.id ?? '' });
  });
  const countdown = await app.window('timer');
  await countdown.getByRole('timer').first().waitFor();
  await photograph(countdown, 'countdown-on-top');
}

/** The settings in Polish, the lists in German, and what a system's high contrast leaves of them. */
export async function photographLanguages(
  main: Page,
  theme: 'light' | 'dark',
  photograph: Photograph,
): Promise<void> {
  await main.emulateMedia({ forcedColors: 'active', colorScheme: theme });
  await photograph(main, 'high-contrast');
  await main.emulateMedia({ forcedColors: null, colorScheme: null });
  await changeSettings(main, { language: 'pl' });
  await main.keyboard.press('Control+,');
  await main.getByRole('dialog', { name: translator('pl')('ui.settings') }).waitFor();
  await photograph(main, 'settings-polish');
  await main.keyboard.press('Escape');
  await changeSettings(main, { language: 'de' });
  await photograph(main, 'main-german');
  await changeSettings(main, { language: 'en' });
}

/** What a large window has room for: the day beside the week, the rings beside their charts. */
export async function photographWide(app: RunningApp, photograph: Photograph): Promise<void> {
  const main = await app.window('main');
  await resize(app, 1280, 860);
  await main.getByRole('tab').first().click();
  for (const [tab, name] of ['main-wide', 'day-wide', 'history-wide'].entries()) {
    await main.keyboard.press(`Control+${tab + 1}`);
    await photograph(main, name);
  }
  await main.keyboard.press('Control+1');
  await resize(app, 900, 680);
}

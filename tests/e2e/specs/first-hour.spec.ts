import type { Locator, Page } from 'playwright/test';
import { type NetCut, startNetCut } from '../app/net-cut.ts';
import { rowOf } from '../app/rows.ts';
import { signIn, startDevice } from '../app/two-devices.ts';
import { nextFullMinute } from '../app/wall-clock.ts';
import type { TrayItem } from '../desktop/tray.ts';
import { test as base, expect } from '../sync-fixtures.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The wire of a device that is not signed in yet. */
const test = base.extend<{ wire: NetCut }>({
  wire: async ({ server }, use) => {
    const wire = await startNetCut(() => server.port);
    await use(wire);
    await wire.stop();
  },
});

test('[UI37] in the first hour, names alone lead to an alarm, a ring, a snooze, tomorrow, a timer and what waits to be sent', async ({
  desktop,
  launch,
  profile,
  account,
  server,
  wire,
}) => {
  test.setTimeout(240_000);
  const device = await startDevice({ launch, profile, net: wire });
  const { app, page } = device;

  await test.step('a weekday alarm is added', async () => {
    await addAlarm(page, { label: 'Get up', repeat: 'Weekdays', keys: '0730a' });
    const row = rowOf(device, 'Get up');
    await expect(row.getByRole('switch')).toBeChecked();
  });

  await test.step('an alarm rings aloud and is snoozed', async () => {
    const { instant } = nextFullMinute(desktop.env.TZ);
    const keys = hourAndMinute(instant, desktop.env.TZ);
    await addAlarm(page, { label: 'Vitamins', repeat: 'Every day', keys });
    await desktop.sound.expectSound(100_000);
    const ring = await app.window('ring');
    await expect(ring.getByRole('heading', { name: 'Vitamins' })).toBeVisible();
    await ring.getByRole('button', { name: /^Snooze \d/ }).click();
    await desktop.sound.expectSilence(3000);
    await expect(rowOf(device, 'Vitamins')).toContainText(/snoozed until/);
  });

  await test.step('tomorrow’s rings are in the week ahead', async () => {
    await page.getByRole('tab', { name: 'Day' }).click();
    const tomorrow = weekdayOf(Date.now() + DAY_MS, desktop.env.TZ);
    const day = dayOfWeek(page, tomorrow.slice(0, 3));
    await expect(day.getByRole('button', { name: /Vitamins: / })).toBeVisible();
    const getsUp = !tomorrow.startsWith('S');
    await expect(day.getByRole('button', { name: /^7:30.*Get up: / })).toHaveCount(getsUp ? 1 : 0);
    await page.getByRole('tab', { name: 'Alarms and timers' }).click();
  });

  await test.step('a tea timer is started from the tray', async () => {
    await addQuickTimer(page, 'Tea');
    await startFromTray(await desktop.tray.expectItem(), /^Tea, 3 min$/);
    const tea = rowOf(device, 'Tea');
    await expect(tea.getByRole('timer')).toHaveText(/^(?:3:00|2:\d\d)$/);
    await expect(tea.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  await test.step('an edit that waits is named with the reason, and goes out by itself', async () => {
    await signIn(device, account);
    await expect(page.getByRole('button', { name: /^Sync.*Live/ })).toBeVisible();
    await wire.cut();
    await expect(page.getByRole('button', { name: /^Sync.*Offline/ })).toBeVisible();
    await rename(page, { from: 'Get up', to: 'Get up early' });
    await page.getByRole('button', { name: /^Sync.*1 waits.*Offline/ }).click();
    const panel = page.getByRole('dialog', { name: 'Sync' });
    await expect(panel.getByText(/server cannot be reached.*kept and sent later/)).toBeVisible();
    const waiting = panel.getByRole('region', { name: 'Edits that wait' });
    await expect(waiting.getByRole('listitem')).toHaveCount(1);
    await expect(waiting.getByRole('listitem')).toContainText(/Get up early.*Changed/);
    await wire.restore();
    await expect(waiting).toContainText('Nothing waits: everything was sent.');
    expect(await server.item(account, 'Get up early')).toBeDefined();
  });
});

interface WantedAlarm {
  readonly label: string;
  readonly repeat: string;
  /** What is typed into the time, from its hour on. */
  readonly keys: string;
}

async function addAlarm(page: Page, { label, repeat, keys }: WantedAlarm): Promise<void> {
  await page.getByRole('button', { name: 'New alarm' }).first().click();
  const editor = page.getByRole('dialog', { name: 'New alarm' });
  await editor.getByLabel('Label').fill(label);
  const hour = editor.getByRole('group', { name: 'Time' }).getByRole('spinbutton').first();
  await hour.click();
  await expect(hour).toBeFocused();
  await page.keyboard.type(keys);
  await editor.getByText(repeat, { exact: true }).click();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);
  const shown = `${Number(keys.slice(0, 2))}:${keys.slice(2, 4)}`;
  await expect(rowOf({ page }, label)).toContainText(shown);
}

async function rename(page: Page, { from, to }: { from: string; to: string }): Promise<void> {
  await page.getByRole('button', { name: `More for ${from}` }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const editor = page.getByRole('dialog');
  await editor.getByLabel('Label').fill(to);
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor).toHaveCount(0);
}

async function addQuickTimer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit quick timers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quick timers' });
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByRole('button', { name: 'Close' }).first().click();
  await expect(dialog).toHaveCount(0);
}

/** The menu hears of a new quick timer a moment later. */
async function startFromTray(icon: TrayItem, entry: RegExp): Promise<void> {
  const labels = async () =>
    (await icon.menu()).flatMap(({ label, children }) => [label, ...children.map((child) => child.label)]);
  await expect.poll(labels).toContainEqual(expect.stringMatching(entry));
  await icon.choose(entry);
}

function dayOfWeek(page: Page, name: string): Locator {
  const week = page.getByRole('region', { name: 'The week ahead' });
  return week
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`\\b${name}$`) }) });
}

/** As it is typed where the clock has twelve hours: `0305p`. */
function hourAndMinute(instant: number, zone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const [time = '', half = ''] = format.format(instant).split(/\s/);
  return `${time.replace(':', '')}${half.slice(0, 1).toLowerCase()}`;
}

function weekdayOf(instant: number, zone: string | undefined): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'long' }).format(instant);
}

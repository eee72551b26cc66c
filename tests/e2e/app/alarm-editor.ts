import type { Page } from 'playwright/test';

/** Sets an alarm through the window, field by field, as a person does. */
export async function setAlarm(page: Page, alarm: { label: string; wallTime: string }): Promise<void> {
  await page.getByRole('button', { name: 'New alarm' }).first().click();
  const editor = page.getByRole('dialog');
  await editor.getByLabel('Label').fill(alarm.label);
  await editor.getByRole('group', { name: 'Time' }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(alarm.wallTime.replace(':', ''));
  await editor.getByRole('button', { name: 'Save' }).click();
  await editor.waitFor({ state: 'hidden' });
}

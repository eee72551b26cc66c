import type { Page } from 'playwright/test';
import type { z } from 'zod';
import type { Command, CommandResult, commandSchema } from '#shared/domain/commands.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import type { Snapshot } from '#shared/ipc/snapshot.ts';

declare global {
  interface Window {
    readonly pobudka: Bridge;
  }
}

/** A command as a page sends it, not parsed yet. */
export type SentCommand = z.input<typeof commandSchema>;

/** Asks through the page's own door, as the interface does. */
export async function execute(page: Page, command: SentCommand): Promise<CommandResult> {
  return page.evaluate((asked) => window.pobudka.request('app:execute', asked), command as Command);
}

export async function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(() => window.pobudka.request('app:snapshot', undefined));
}

export async function changeSettings(page: Page, patch: Partial<Settings>): Promise<void> {
  const result = await execute(page, { kind: 'change-settings', patch });
  if (!result.ok) throw new Error(`settings: ${result.error.kind}`);
}

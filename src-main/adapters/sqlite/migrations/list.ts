import { firstSchema } from './0001-first-schema.ts';
import { syncSchema } from './0002-sync.ts';
import { historySchema } from './0003-history.ts';
import { doNotDisturbSchema } from './0004-do-not-disturb.ts';
import type { Migration } from './migration.ts';

/** Every step there is, oldest first. A published step is never changed; a new one is added. */
export const MIGRATIONS: readonly Migration[] = [firstSchema, syncSchema, historySchema, doNotDisturbSchema];

import { FEED_CONTRACT } from './feed-contract.ts';
import { HISTORY_CONTRACT } from './history-contract.ts';
import { ITEM_CONTRACT } from './item-contract.ts';
import { OCCURRENCE_CONTRACT } from './occurrence-contract.ts';
import { OUTBOX_CONTRACT } from './outbox-contract.ts';
import { PARTITION_CONTRACT } from './partition-contract.ts';
import { SETTLE_CONTRACT } from './settle-contract.ts';
import type { ContractCase } from './store-writes.ts';
import { SYNC_HISTORY_CONTRACT } from './sync-history-contract.ts';
import { TRIES_CONTRACT } from './tries-contract.ts';

/** The rules of the port, held against every implementation, in every runtime. */
export const RECORD_STORE_CONTRACT: readonly ContractCase[] = [
  ...ITEM_CONTRACT,
  ...OUTBOX_CONTRACT,
  ...OCCURRENCE_CONTRACT,
  ...FEED_CONTRACT,
  ...SETTLE_CONTRACT,
  ...TRIES_CONTRACT,
  ...SYNC_HISTORY_CONTRACT,
  ...PARTITION_CONTRACT,
  ...HISTORY_CONTRACT,
];

import { HistoryTable } from './history-table.ts';
import { ItemTable } from './item-table.ts';
import { OccurrenceTable } from './occurrence-table.ts';
import { OutboxTable } from './outbox-table.ts';
import { SyncBaseTable } from './sync-base-table.ts';
import { SyncHistoryTable } from './sync-history-table.ts';
import { SyncNoticeTable } from './sync-notice-table.ts';
import { SyncTries } from './sync-tries.ts';
import type { TableDeps } from './table-deps.ts';

/** All tables as one partition sees them. */
export class PartitionTables {
  readonly partitionId: number;
  readonly items: ItemTable;
  readonly occurrences: OccurrenceTable;
  readonly history: HistoryTable;
  readonly outbox: OutboxTable;
  readonly tries: SyncTries;
  readonly bases: SyncBaseTable;
  readonly conflicts: SyncHistoryTable;
  readonly notices: SyncNoticeTable;

  constructor(deps: TableDeps) {
    this.partitionId = deps.partitionId;
    this.items = new ItemTable(deps);
    this.occurrences = new OccurrenceTable(deps);
    this.history = new HistoryTable(deps);
    this.outbox = new OutboxTable(deps);
    this.tries = new SyncTries(deps);
    this.bases = new SyncBaseTable(deps);
    this.conflicts = new SyncHistoryTable(deps);
    this.notices = new SyncNoticeTable(deps);
  }
}

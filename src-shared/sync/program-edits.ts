import type { ServerItem } from '../wire/item-mapping.ts';
import { agreed } from './agreement.ts';
import { sameContent } from './item-groups.ts';
import { forget, type SyncRecord, type Verdict } from './record.ts';

/**
 * The program's own edit (a once-alarm's disabling, a timer's end) met something newer: the server's item stands, so that no
 * device's program ever undoes what a person did.
 */
export function overruleProgramEdit(record: SyncRecord, server: ServerItem): Verdict {
  const isSame = sameContent(record.item, server.item);
  return {
    id: record.id,
    record: agreed(record, server),
    conflicts: [],
    notices: isSame ? [] : ['program-edit-dropped'],
  };
}

/** The item is gone there: the edit is no reason to bring it back. */
export function dropProgramEdit(record: SyncRecord): Verdict {
  return forget(record.id, ['program-edit-dropped', 'deleted-elsewhere']);
}

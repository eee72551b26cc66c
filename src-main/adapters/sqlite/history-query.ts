import type { HistoryRange } from '#main/ports/history-store.ts';
import { folded } from '#shared/messages/folded.ts';

/** Conditions of a query on `ring_history`, and the values they name. */
export interface Conditions {
  readonly sql: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Only the conditions that are asked for, so that each question gets the index that fits it. */
export function conditionsOf({ filter, until }: HistoryRange, partitionId: number): Conditions {
  const parts = ['partition_id = @partitionId', 'due_at_ms <= @until'];
  const values: Record<string, string | number> = { partitionId, until };
  if (filter.since !== null) {
    parts.push('due_at_ms >= @since');
    values.since = filter.since;
  }
  if (filter.itemType !== null) {
    parts.push('item_type = @itemType');
    values.itemType = filter.itemType;
  }
  if (filter.outcomes !== null) parts.push(oneOf('outcome', 'outcome', filter.outcomes, values));
  const text = folded(filter.text);
  if (text !== '') {
    values.text = text;
    const meant = filter.meant.length > 0 ? ` OR ${oneOf('outcome', 'meant', filter.meant, values)}` : '';
    parts.push(`(instr(label_folded, @text) > 0${meant})`);
  }
  return { sql: parts.join(' AND '), values };
}

function oneOf(
  column: string,
  name: string,
  allowed: readonly string[],
  values: Record<string, string | number>,
): string {
  const names = allowed.map((value, n) => {
    values[`${name}${n}`] = value;
    return `@${name}${n}`;
  });
  return `${column} IN (${names.join(', ')})`;
}

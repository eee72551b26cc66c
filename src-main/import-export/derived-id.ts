import { createHash } from 'node:crypto';
import type { ItemId } from '#shared/domain/item.ts';

/** An id in the form of a UUID (version 8) that is always the same for what a file calls `key` in one partition. */
export function derivedId(partition: string, key: string): ItemId {
  const hash = createHash('sha256').update(`pobudka-import\n${partition}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

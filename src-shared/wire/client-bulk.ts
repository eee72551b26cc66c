import { z } from 'zod';
import { versionSchema } from './client-item.ts';

const resultSchema = z.discriminatedUnion('status', [
  z.object({ id: z.string(), status: z.literal('success'), version: versionSchema }),
  z.object({ id: z.string(), status: z.literal('conflict') }),
  z.object({ id: z.string(), status: z.literal('error') }),
]);
const bulkSchema = z.object({ results: z.array(z.unknown()) });

/** The versions of what a bulk call stored, by id. What is not here is to be sent by itself. Null: not a bulk answer. */
export function readBulkAnswer(body: unknown): ReadonlyMap<string, number> | null {
  const parsed = bulkSchema.safeParse(body);
  if (!parsed.success) return null;
  const stored = new Map<string, number>();
  for (const entry of parsed.data.results) {
    const result = resultSchema.safeParse(entry);
    if (result.success && result.data.status === 'success') stored.set(result.data.id, result.data.version);
  }
  return stored;
}

import type { z } from 'zod';
import { readItemAnswer } from '#shared/wire/client-answers.ts';
import { readBulkAnswer } from '#shared/wire/client-bulk.ts';
import { readServerList } from '#shared/wire/client-list.ts';
import { statsSchema } from '#shared/wire/rest.ts';
import type { HttpReply } from '../ports/http.ts';
import type { BulkAnswer, ListAnswer, NoDecision } from './server-api.ts';

export type StatsAnswer =
  | { readonly kind: 'stats'; readonly stats: z.infer<typeof statsSchema> }
  | NoDecision;

export function readListReply(reply: HttpReply): ListAnswer {
  const list = reply.status === 200 ? readServerList(reply.body) : null;
  return list === null ? noDecision(reply) : { kind: 'list', list };
}

export function readBulkReply(reply: HttpReply): BulkAnswer {
  const versions = reply.status === 200 ? readBulkAnswer(reply.body) : null;
  if (versions !== null) return { kind: 'bulk', versions };
  return readItemAnswer(reply).kind === 'refused' ? { kind: 'refused' } : noDecision(reply);
}

export function readStatsReply(reply: HttpReply): StatsAnswer {
  const stats = reply.status === 200 ? statsSchema.safeParse(reply.body).data : undefined;
  return stats === undefined ? noDecision(reply) : { kind: 'stats', stats };
}

/** What a failure says where no single item is asked about; what only means something of an item cannot be read here. */
function noDecision(reply: HttpReply): NoDecision {
  const answer = readItemAnswer(reply);
  switch (answer.kind) {
    case 'unauthorised':
    case 'wait':
    case 'server-error':
      return answer;
    default:
      return { kind: 'unreadable', status: reply.status };
  }
}

/** An id as one segment of a path; null where it can be none: it would lead to another path, or is no text. */
export function pathSegment(id: string): string | null {
  return id === '' || id === '.' || id === '..' || !id.isWellFormed() ? null : encodeURIComponent(id);
}

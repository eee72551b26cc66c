import { errorSchema, notifyAnswerSchema, notifySchema, statsSchema } from '#shared/wire/rest.ts';
import { ok } from '../answer.ts';
import { type Operation, operation } from '../http/operation.ts';
import type { EventBus } from '../ports/event-bus.ts';
import type { Hub } from '../socket/hub.ts';

const BASE = '/api/alarms-timers/ws';

/** What can be asked about the sockets, and sent to them, by HTTP. */
export function socketOperations(hub: Hub, bus: EventBus): Operation[] {
  return [
    operation({
      method: 'GET',
      path: `${BASE}/stats`,
      summary: 'Open connections: one’s own, or all for an administrator',
      access: 'user',
      limit: 'read',
      answers: { 200: statsSchema },
      handle: async ({ user }) => ok(hub.stats(user.isAdministrator ? undefined : user.userId)),
    }),
    operation({
      method: 'POST',
      path: `${BASE}/notify`,
      summary: 'Ask the clients of one user, or of all, to fetch the whole list',
      access: 'administrator',
      limit: 'write',
      body: notifySchema,
      answers: { 200: notifyAnswerSchema, 403: errorSchema },
      handle: async ({ body: { user_id, reason } }) => {
        const userId = user_id ?? null;
        bus.publish({ kind: 'frame', userId, frame: { type: 'sync_required', reason } });
        return ok({ notified: hub.stats(userId ?? undefined).total_connections });
      },
    }),
  ];
}

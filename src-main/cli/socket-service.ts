import { assertNever } from '#shared/assert-never.ts';
import type { DoorKeeper } from '../ports/command-channel.ts';
import type { Log } from '../ports/log.ts';
import type { CommandSocketHandlers } from './handlers.ts';
import { itemList } from './item-list.ts';
import type { AnswerValue, Refusal, RequestKind, SocketAnswer, SocketRequest } from './messages.ts';
import { PROTOCOL_VERSION, requestSchema } from './messages.ts';

/** The door's keeper: parses every request, lets the handlers answer it, and never lets an error out [CL9]. */
export function socketService(handlers: CommandSocketHandlers, log: Log): DoorKeeper {
  return {
    refusal: refuse,
    async answer(foreign) {
      if (versionOf(foreign) !== PROTOCOL_VERSION) return refuse('version');
      const request = requestSchema.safeParse(foreign);
      if (!request.success) return refuse('invalid');
      try {
        return { v: PROTOCOL_VERSION, ok: true, value: await valueFor(request.data, handlers) };
      } catch (error) {
        log.error('a command from the socket failed', { kind: request.data.kind, error: String(error) });
        return refuse('failed');
      }
    },
  };
}

function refuse(kind: Refusal): SocketAnswer {
  return { v: PROTOCOL_VERSION, ok: false, error: { kind } };
}

function versionOf(foreign: unknown): unknown {
  return typeof foreign === 'object' && foreign !== null && 'v' in foreign ? foreign.v : undefined;
}

async function valueFor(
  request: SocketRequest,
  handlers: CommandSocketHandlers,
): Promise<AnswerValue<RequestKind>> {
  switch (request.kind) {
    case 'ping':
      return { appVersion: handlers.appVersion, language: handlers.language() };
    case 'show':
      handlers.show();
      return null;
    case 'list':
      return itemList(handlers.list());
    case 'sounds':
      return [...(await handlers.sounds())];
    case 'check': {
      const check = await handlers.check();
      return { level: check.level, findings: [...check.findings] };
    }
    case 'history':
      return handlers.history({ since: request.since, limit: request.limit });
    case 'execute':
      return handlers.execute(request.command);
    default:
      return assertNever(request);
  }
}

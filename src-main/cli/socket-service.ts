import { assertNever } from '#shared/assert-never.ts';
import type { AccountResult } from '#shared/ipc/sync.ts';
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
        log.error('a command from the socket failed', failureOf(request.data, error));
        return refuse('failed');
      }
    },
  };
}

/** A request with a password has no part in the log, not even in the words of an error. */
function failureOf({ kind }: SocketRequest, error: unknown): Record<string, unknown> {
  return { kind, error: kind === 'sign-in' ? errorName(error) : String(error) };
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
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
    case 'account':
      return handlers.account();
    case 'sign-in': {
      const { v: _version, kind: _kind, ...wish } = request;
      return accountResult(await handlers.signIn(wish));
    }
    case 'sign-out':
      return accountResult(await handlers.signOut({ items: request.items }));
    case 'sync-now':
      return { isListed: await handlers.syncNow() };
    case 'export-text':
      return handlers.exportText(request.format);
    case 'export-file':
      return handlers.exportFile(request.format, request.path);
    case 'import-open':
      return handlers.importOpen(request.path, request.isOldClient);
    case 'import-apply':
      return handlers.importApply(request.token);
    case 'status':
      return handlers.status();
    default:
      return assertNever(request);
  }
}

function accountResult(result: AccountResult): AnswerValue<'sign-in'> {
  return result.ok ? result : { ...result, fields: [...result.fields] };
}

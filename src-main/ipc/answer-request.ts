import { mayRequest } from '#shared/ipc/channel-names.ts';
import {
  MAX_REQUEST_LENGTH,
  type PageName,
  type RequestAnswers,
  type RequestArgument,
  type RequestChannel,
  type RequestReply,
  requests,
} from '#shared/ipc/contract.ts';
import { pageOfUrl } from '#shared/ipc/page-address.ts';
import type { Log } from '../ports/log.ts';
import { measurePlain } from './plain-value.ts';

/** Who asked, as the main process knows it. Nothing in here was said by the page. */
export interface Sender {
  /** The page its window was made for, null for a stranger. */
  readonly page: PageName | null;
  readonly isMainFrame: boolean;
  /** The frame's address at this moment. */
  readonly url: string;
}

/** What answers each request. `page` is the one that asked. */
export type Handlers = {
  readonly [C in RequestChannel]: (
    argument: RequestArgument<C>,
    page: PageName,
  ) => RequestAnswers[C] | Promise<RequestAnswers[C]>;
};

type Reply = RequestReply<RequestChannel>;
type Refusal = Extract<Reply, { ok: false }>['refusal'];
export type AnswerRequest = (sender: Sender, channel: unknown, argument: unknown) => Promise<Reply>;

/**
 * The guard of every request: sender, channel, size and schema are looked at in this order, and only then a handler is
 * called. Never rejects: a handler's error is logged here, and the page learns no more than that it failed.
 */
export function createAnswerRequest(deps: { readonly handlers: Handlers; readonly log: Log }): AnswerRequest {
  return async (sender, channel, argument) => {
    const page = trustedPage(sender);
    if (!page) return refuse(deps.log, 'wrong-sender', sender, channel);
    if (!isChannel(channel)) return refuse(deps.log, 'unknown-channel', sender, channel);
    if (!mayRequest(page, channel)) return refuse(deps.log, 'wrong-sender', sender, channel);
    const measured = measurePlain(argument, MAX_REQUEST_LENGTH);
    if (measured.kind === 'too-large') return refuse(deps.log, 'too-large', sender, channel);
    if (measured.kind === 'not-plain') return refuse(deps.log, 'invalid', sender, channel);
    const parsed = requests[channel].argument.safeParse(argument);
    if (!parsed.success) return refuse(deps.log, 'invalid', sender, channel);
    return callHandler(deps, channel, parsed.data, page);
  };
}

function trustedPage(sender: Sender): PageName | null {
  if (!sender.isMainFrame || !sender.page) return null;
  return pageOfUrl(sender.url) === sender.page ? sender.page : null;
}

function isChannel(channel: unknown): channel is RequestChannel {
  return typeof channel === 'string' && Object.hasOwn(requests, channel);
}

function refuse(log: Log, refusal: Refusal, sender: Sender, channel: unknown): Reply {
  const named = isChannel(channel) ? channel : typeof channel;
  log.warn('request refused', { refusal, channel: named, page: sender.page });
  return { ok: false, refusal };
}

async function callHandler(
  deps: { readonly handlers: Handlers; readonly log: Log },
  channel: RequestChannel,
  argument: unknown,
  page: PageName,
): Promise<Reply> {
  try {
    // The schema of this very channel made `argument`; TypeScript cannot follow that through the table.
    const handler = deps.handlers[channel] as (argument: unknown, page: PageName) => unknown;
    return { ok: true, value: (await handler(argument, page)) as RequestAnswers[RequestChannel] };
  } catch (error) {
    deps.log.error('request failed', { channel, error });
    return { ok: false, refusal: 'failed' };
  }
}

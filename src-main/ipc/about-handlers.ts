import type { About } from '#shared/ipc/about.ts';
import type { Handlers } from './answer-request.ts';

type AboutChannel = Extract<keyof Handlers, `about:${string}`>;

export interface AboutServices {
  readonly about: () => Promise<About>;
  readonly diagnostics: () => Promise<string>;
  readonly openLogs: () => Promise<boolean>;
}

export function aboutHandlers({ about, diagnostics, openLogs }: AboutServices): Pick<Handlers, AboutChannel> {
  return { 'about:read': about, 'about:diagnostics': diagnostics, 'about:open-logs': openLogs };
}

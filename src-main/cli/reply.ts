import type { CommandError } from '#shared/domain/commands.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { AskFailure } from './app-client.ts';
import { EXIT } from './exit-codes.ts';

/** What a command says when it ends: on stdout if `code` is 0, else on stderr. */
export interface Reply {
  readonly code: number;
  readonly text: string;
  /** A document, which is given out as it is. */
  readonly asIs?: true;
}

export function said(text: string): Reply {
  return { code: EXIT.ok, text };
}

export function refused(text: string): Reply {
  return { code: EXIT.refused, text };
}

/** The app could not be asked. One that answers but fails is broken inside; all else is out of reach. */
export function noAnswer(failure: AskFailure, translate: Translate): Reply {
  switch (failure) {
    case 'nobody':
    case 'timeout':
    case 'broken-off':
    case 'refused':
    case 'too-slow':
      return { code: EXIT.unavailable, text: translate('cli.no-answer.unreachable') };
    case 'unsafe-folder':
      return { code: EXIT.unavailable, text: translate('cli.no-answer.unsafe-folder') };
    case 'version':
      return { code: EXIT.unavailable, text: translate('cli.no-answer.version') };
    case 'too-large':
    case 'not-json':
    case 'invalid':
    case 'failed':
    case 'not-understood':
      return { code: EXIT.internal, text: translate('cli.no-answer.failed', { reason: failure }) };
  }
}

/** The app said no to a command. */
export function commandRefused(error: CommandError, translate: Translate): Reply {
  switch (error.kind) {
    case 'not-found':
      return refused(translate('cli.refused.not-found', { id: error.id }));
    case 'wrong-type':
    case 'not-applicable':
      return refused(translate('cli.refused.not-applicable', { id: error.id }));
    case 'invalid':
      return refused(translate('cli.refused.invalid', { detail: error.detail }));
    case 'no-step':
      return refused(translate('ui.error.no-step'));
    case 'step-outdated':
      return refused(translate('ui.error.step-outdated'));
    case 'storage':
      return refused(translate('cli.refused.storage', { detail: error.detail }));
  }
}

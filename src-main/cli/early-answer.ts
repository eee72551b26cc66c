import type { Translate } from '#shared/messages/translate.ts';
import { type CliEnvironment, hasDisplay, noDisplayMessage } from './display.ts';
import { EXIT } from './exit-codes.ts';
import type { Invocation, UsageProblem } from './invocation.ts';

export interface EarlyAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * What can be answered before Electron starts up, and must be, as it may not survive that: help, version, usage errors
 * and a missing display. `null` = go on [CL4, CL5].
 */
export function earlyAnswer(
  invocation: Invocation,
  about: {
    env: CliEnvironment;
    platform: NodeJS.Platform;
    version: string;
    translate: Translate;
  },
): EarlyAnswer | null {
  const { translate } = about;
  switch (invocation.kind) {
    case 'help':
      return { code: EXIT.ok, stdout: `${translate('cli.help')}\n`, stderr: '' };
    case 'version':
      return { code: EXIT.ok, stdout: `pobudka ${about.version}\n`, stderr: '' };
    case 'usage':
      return { code: EXIT.usage, stdout: '', stderr: usageMessage(invocation.problem, translate) };
    case 'open':
    case 'hidden':
    case 'command':
      if (hasDisplay(about.env, about.platform)) return null;
      return { code: EXIT.unavailable, stdout: '', stderr: noDisplayMessage(translate) };
  }
}

function usageMessage(problem: UsageProblem, translate: Translate): string {
  const values = 'text' in problem ? { text: printable(problem.text) } : {};
  return `pobudka: ${translate(`cli.usage.${problem.kind}`, values)} ${translate('cli.usage.see-help')}\n`;
}

/** A terminal acts on control characters; what was typed is shown back without them, and not at any length. */
function printable(text: string): string {
  return text.toWellFormed().replace(/\p{C}/gu, '�').slice(0, 100);
}

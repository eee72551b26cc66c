import type { Language } from '#shared/domain/languages.ts';
import { translator } from '#shared/messages/translate.ts';
import type { CommandChannel } from '../ports/command-channel.ts';
import type { Terminal } from '../ports/terminal.ts';
import { AppClient } from './app-client.ts';
import { EXIT } from './exit-codes.ts';
import type { CliCommand } from './invocation.ts';
import { perform } from './perform.ts';
import { printable } from './printable.ts';
import { type InstanceStarter, reachInstance } from './reach-instance.ts';
import { noAnswer } from './reply.ts';

export interface CliDeps extends InstanceStarter {
  readonly channel: CommandChannel;
  readonly terminal: Terminal;
  /** Spoken until the running app has told the person's own. */
  readonly language: Language;
  /** Write to stdout and stderr; a reader that went away is not an error. */
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command against the running app, starting it if need be. Resolves to the exit code; never rejects. */
export async function runCli(command: CliCommand, deps: CliDeps): Promise<number> {
  try {
    const client = new AppClient(deps.channel);
    const greeting = await reachInstance(client, deps);
    const language = greeting.ok ? greeting.value.language : deps.language;
    const translate = translator(language);
    const reply = greeting.ok
      ? await perform(command, { client, translate, language, terminal: deps.terminal, pace: deps })
      : noAnswer(greeting.failure, translate);
    if (reply.code === EXIT.ok) deps.out(`${reply.asIs ? reply.text : printable(reply.text)}\n`);
    else deps.err(`pobudka: ${printable(reply.text)}\n`);
    return reply.code;
  } catch (error) {
    deps.err(`pobudka: ${String(error)}\n`);
    return EXIT.internal;
  }
}

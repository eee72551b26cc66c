import type { Language } from '#shared/domain/languages.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Terminal } from '../ports/terminal.ts';
import type { AppClient } from './app-client.ts';

/** How time passes for a command. */
export interface Pace {
  pause(ms: number): Promise<void>;
  /** Milliseconds from an arbitrary start, never stepping. */
  elapsedMs(): number;
}

/** A command's conversation with the running app, in the person's language. */
export interface Session {
  readonly client: AppClient;
  readonly translate: Translate;
  readonly language: Language;
  readonly terminal: Terminal;
  readonly pace: Pace;
}

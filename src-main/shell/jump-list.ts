import type { Task } from 'electron';
import type { OpenTarget } from '#shared/ipc/open-target.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Translate } from '#shared/messages/translate.ts';

const ENTRIES: readonly (readonly [OpenTarget, MessageKey])[] = [
  ['new-alarm', 'tray.new-alarm'],
  ['new-timer', 'tray.new-timer'],
  ['quick-entry', 'menu.quick-entry'],
];

/** The tasks of the Windows jump list: each starts the app, which hands on to the one that runs. */
export function jumpListTasks(app: {
  readonly program: string;
  readonly args: readonly string[];
  readonly translate: Translate;
}): Task[] {
  return ENTRIES.map(([target, text]) => ({
    program: app.program,
    arguments: [...app.args, `--open=${target}`].map(quoteArgument).join(' '),
    iconPath: app.program,
    iconIndex: 0,
    title: app.translate(text),
    description: app.translate(text),
  }));
}

/** Quotes for `CommandLineToArgvW`: backslashes count only before a quotation mark, there they are doubled. */
function quoteArgument(argument: string): string {
  if (/^[^\s"]+$/.test(argument)) return argument;
  return `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

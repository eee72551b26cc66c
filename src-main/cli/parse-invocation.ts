import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isOpenTarget } from '#shared/ipc/open-target.ts';
import type { CommandArguments } from './command-arguments.ts';
import type { CommandName, Invocation, ParsedArguments, UsageProblem } from './invocation.ts';
import { COMMAND_NAMES } from './invocation.ts';
import { readCommand } from './read-command.ts';
import { isRuntimeSwitch } from './runtime-switches.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', multiple: true } as const;
const HELP: Options = { help: { ...flag, short: 'h' } };
const GLOBAL: Options = { ...HELP, hidden: flag, open: text, version: { ...flag, short: 'V' } };
const RING: Options = { label: text, sound: text, volume: text };
const OPTIONS: Record<CommandName, Options> = {
  alarm: { ...HELP, ...RING, repeat: text, days: text },
  timer: { ...HELP, ...RING, repeat: flag },
  add: HELP,
  list: { ...HELP, json: flag },
  dismiss: HELP,
  snooze: { ...HELP, minutes: text },
  remove: HELP,
  skip: HELP,
  pause: { ...HELP, until: text },
  resume: HELP,
  undo: HELP,
  redo: HELP,
  check: { ...HELP, json: flag },
  history: { ...HELP, json: flag, csv: flag, since: text, limit: text },
  login: { ...HELP, server: text, email: text, bring: flag, leave: flag, 'keep-plain': flag },
  logout: { ...HELP, keep: flag, wipe: flag },
  sync: HELP,
  status: { ...HELP, json: flag },
  export: { ...HELP, format: text },
  import: { ...HELP, 'old-client': flag, 'dry-run': flag, yes: flag },
};

/** Reads a command line (without executable and app folder). Pure and total: whatever it is given, it answers. */
export function parseInvocation(args: readonly string[]): ParsedArguments {
  const end = args.indexOf('--');
  const isOurs = (argument: string, index: number) =>
    (end >= 0 && index >= end) || !isRuntimeSwitch(argument);
  return {
    invocation: invocationOf(args.filter(isOurs)),
    switches: args.filter((argument, index) => !isOurs(argument, index)),
  };
}

function invocationOf(args: readonly string[]): Invocation {
  const [first, ...rest] = args;
  if (first === undefined) return { kind: 'open' };
  if (first.startsWith('-')) return globalInvocation(args);
  const name = COMMAND_NAMES.find((known) => known === first);
  if (!name) return usage({ kind: 'unknown-command', text: first });
  const parsed = parseStrictly(rest, OPTIONS[name]);
  if ('kind' in parsed) return usage(parsed);
  if (parsed.flags.has('help')) return { kind: 'help' };
  const command = readCommand(name, parsed);
  return 'problem' in command ? usage(command.problem) : { kind: 'command', command };
}

function globalInvocation(args: readonly string[]): Invocation {
  const parsed = parseStrictly(args, GLOBAL);
  if ('kind' in parsed) return usage(parsed);
  const [extra] = parsed.positionals;
  if (parsed.flags.has('help')) return { kind: 'help' };
  if (parsed.flags.has('version')) return { kind: 'version' };
  if (extra !== undefined) return usage({ kind: 'unexpected-argument', text: extra });
  return readStart(parsed);
}

function readStart({ flags, values }: CommandArguments): Invocation {
  const open = values.get('open');
  if (open === undefined) return flags.has('hidden') ? { kind: 'hidden' } : { kind: 'open' };
  if (flags.has('hidden')) return usage({ kind: 'excluding', text: '--hidden --open' });
  return isOpenTarget(open) ? { kind: 'open', what: open } : usage({ kind: 'bad-open', text: open });
}

function usage(problem: UsageProblem): Invocation {
  return { kind: 'usage', problem };
}

/** Every option at most once, with a value where it takes one. `parseArgs` throws for some of that; its tokens do not. */
function parseStrictly(args: readonly string[], options: Options): CommandArguments | UsageProblem {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = optionProblem(token, options, values, flags);
    if (problem) return problem;
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, token.value);
  }
  return { values, flags, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionProblem(
  token: OptionToken,
  options: Options,
  values: ReadonlyMap<string, string>,
  flags: ReadonlySet<string>,
): UsageProblem | null {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  const text = token.rawName;
  if (!option) return { kind: 'unknown-option', text };
  if (values.has(token.name) || flags.has(token.name)) return { kind: 'given-twice', text };
  if (option.type === 'boolean') return token.value === undefined ? null : { kind: 'needless-value', text };
  const swallowedAnOption = token.inlineValue === false && /^-./.test(token.value ?? '');
  return token.value === undefined || swallowedAnOption ? { kind: 'missing-value', text } : null;
}

import type { UsageProblem } from './invocation.ts';

/** A command's arguments, its options already known to be ones it has. */
export interface CommandArguments {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

export type Refused = { readonly problem: UsageProblem };

export const refuse = (problem: UsageProblem): Refused => ({ problem });

export function tooMany(given: CommandArguments, allowed: number): Refused | null {
  const extra = given.positionals[allowed];
  return extra === undefined ? null : refuse({ kind: 'unexpected-argument', text: extra });
}

/** Which of two flags that exclude each other was given, if any. */
export function eitherFlag<A extends string, B extends string>(
  { flags }: CommandArguments,
  a: A,
  b: B,
): { readonly chosen: A | B | null } | Refused {
  if (flags.has(a) && flags.has(b)) return refuse({ kind: 'excluding', text: `--${a} --${b}` });
  if (flags.has(a)) return { chosen: a };
  return { chosen: flags.has(b) ? b : null };
}

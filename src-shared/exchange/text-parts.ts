import type { Slices } from './slices.ts';

/** A piece of a file's text, and how many of the things that go into it are there with it. */
export interface TextPart {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** A text that is made piece by piece, so that nothing else has to wait for all of it. */
export type TextParts<Result> = Generator<TextPart, Result, undefined>;

/** All of it at once. */
export function wholeText<Result>(parts: TextParts<Result>): {
  readonly text: string;
  readonly result: Result;
} {
  let text = '';
  for (;;) {
    const step = parts.next();
    if (step.done) return { text, result: step.value };
    text += step.value.text;
  }
}

/** Its whole text as long work. */
export function* textInSlices(parts: TextParts<unknown>): Slices<string> {
  let whole = '';
  for (const { text, done, total } of parts) {
    whole += text;
    yield { done, total };
  }
  return whole;
}

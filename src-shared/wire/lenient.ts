import { z } from 'zod';

/** The wire's numbers are 32 bits wide. */
export const MAX_WIRE_INT = 2_147_483_647;

/**
 * A whole number as the existing service reads one: a number, its decimal text, or a boolean. Old clients keep
 * booleans and numbers in SQLite and send what they find there.
 */
export function wireInt(min: number, max = MAX_WIRE_INT) {
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\s*[+-]?\d{1,15}\s*$/)
          .transform(Number),
        z.boolean().transform(Number),
      ],
      {
        error: 'Input should be a valid integer',
      },
    )
    .pipe(z.int().min(min).max(max));
}

/** A boolean, or 0 and 1. */
export const wireBoolean = z.union([z.boolean(), z.literal([0, 1]).transform((it) => it === 1)], {
  error: 'Input should be a valid boolean',
});

const TRUE = ['1', 'true', 't', 'yes', 'y', 'on'];
const FALSE = ['0', 'false', 'f', 'no', 'n', 'off'];

/** A boolean in a query, in any of the spellings the existing service takes. */
export const queryBoolean = z
  .string()
  .transform((text) => text.toLowerCase())
  .pipe(z.enum([...TRUE, ...FALSE]))
  .transform((text) => TRUE.includes(text));

/** Text that every store can hold: no NUL, no half of a surrogate pair; lengths count code points. */
export function wireText(min: number, max: number) {
  return z
    .string()
    .max(max * 2)
    .refine(
      (text) => text.isWellFormed() && !text.includes('\0'),
      'Text must not hold NUL or lone surrogates',
    )
    .refine((text) => lengthWithin(text, min, max), `Text should have ${min} to ${max} characters`);
}

function lengthWithin(text: string, min: number, max: number): boolean {
  const length = [...text].length;
  return length >= min && length <= max;
}

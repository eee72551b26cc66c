import { z } from 'zod';
import { wireBoolean, wireText } from './lenient.ts';

/** An address as it is kept and compared: the letter case before the @ counts, that of the domain does not. */
export function normalEmail(email: string): string {
  const domain = email.lastIndexOf('@') + 1;
  return domain === 0 ? email : email.slice(0, domain) + email.slice(domain).toLowerCase();
}

const emailSchema = z.email().max(254).transform(normalEmail);
/** At sign-in anything is looked up, and simply not found. */
const givenEmailSchema = wireText(1, 254).transform(normalEmail);
const newPasswordSchema = wireText(8, 200);
const codeSchema = z.string().min(6).max(6);
const languageSchema = z.enum(['pl', 'en', 'de']);

export const registerSchema = z.object({
  email: emailSchema,
  password: newPasswordSchema,
  name: wireText(2, 100),
  language: languageSchema.default('en'),
  timezone: wireText(1, 64).default('UTC'),
  /** Accepted for the old client's sake, and not kept. */
  phone: z.string().max(64).nullish(),
});
export const registerAnswerSchema = z.object({
  success: z.literal(true),
  message: z.string(),
  user_id: z.string(),
  email: z.string(),
});

export const verifySchema = z.object({ email: givenEmailSchema, code: codeSchema });
const tokens = {
  success: z.literal(true),
  message: z.string(),
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
};
export const verifyAnswerSchema = z.object(tokens);

export const loginSchema = z.object({ email: givenEmailSchema, password: wireText(0, 200) });
export const loginAnswerSchema = z.object({
  ...tokens,
  user: z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    language: z.string(),
    timezone: z.string(),
    theme: z.string(),
  }),
});

export const refreshSchema = z.object({
  refresh_token: z.string().max(4096),
  /** Feature `refresh_rotation`: asks for a new refresh token in place of this one. */
  rotate: wireBoolean.default(false),
});
export const refreshAnswerSchema = z.object({
  success: z.literal(true),
  access_token: z.string(),
  token_type: z.literal('bearer'),
  refresh_token: z.string().optional(),
});

export const forgotSchema = z.object({ email: givenEmailSchema, language: languageSchema.optional() });
export const resetSchema = z.object({
  email: givenEmailSchema,
  code: codeSchema,
  new_password: newPasswordSchema,
});
export const doneAnswerSchema = z.object({ success: z.literal(true), message: z.string() });

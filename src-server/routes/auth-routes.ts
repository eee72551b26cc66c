import {
  doneAnswerSchema,
  forgotSchema,
  loginAnswerSchema,
  loginSchema,
  refreshAnswerSchema,
  refreshSchema,
  registerAnswerSchema,
  registerSchema,
  resetSchema,
  verifyAnswerSchema,
  verifySchema,
} from '#shared/wire/auth.ts';
import { errorSchema } from '#shared/wire/rest.ts';
import type { Accounts } from '../auth/accounts.ts';
import { type Operation, operation } from '../http/operation.ts';

const post = { method: 'POST', access: 'open', limit: 'sign-in' } as const;
const BASE = '/api/v1/auth';

export function authOperations(accounts: Accounts): Operation[] {
  return [...registration(accounts), ...signIn(accounts), ...passwords(accounts)];
}

function registration(accounts: Accounts): Operation[] {
  return [
    operation({
      ...post,
      path: `${BASE}/register`,
      summary: 'Open an account; a code goes out by mail',
      body: registerSchema,
      answers: { 201: registerAnswerSchema, 400: errorSchema },
      handle: ({ body: { phone: _, ...registration } }) => accounts.register(registration),
    }),
    operation({
      ...post,
      path: `${BASE}/verify-email`,
      summary: 'Prove the e-mail address, and sign in',
      guard: 'verify-code',
      body: verifySchema,
      answers: { 200: verifyAnswerSchema, 400: errorSchema },
      handle: ({ body }) => accounts.verifyEmail(body.email, body.code),
    }),
  ];
}

function signIn(accounts: Accounts): Operation[] {
  return [
    operation({
      ...post,
      path: `${BASE}/login`,
      summary: 'Sign in',
      guard: 'password',
      body: loginSchema,
      answers: { 200: loginAnswerSchema, 401: errorSchema, 403: errorSchema },
      handle: ({ body }) => accounts.login(body.email, body.password),
    }),
    operation({
      ...post,
      limit: 'refresh',
      path: `${BASE}/refresh`,
      summary: 'A new access token; with rotate, a new refresh token as well',
      body: refreshSchema,
      answers: { 200: refreshAnswerSchema, 401: errorSchema },
      handle: ({ body }) => accounts.refresh(body.refresh_token, body.rotate),
    }),
  ];
}

function passwords(accounts: Accounts): Operation[] {
  return [
    operation({
      ...post,
      path: `${BASE}/forgot-password`,
      summary: 'Ask for a code to set a new password',
      body: forgotSchema,
      answers: { 200: doneAnswerSchema },
      handle: ({ body }) => accounts.forgotPassword(body.email, body.language),
    }),
    operation({
      ...post,
      path: `${BASE}/reset-password`,
      summary: 'Set a new password with a code; all sessions end',
      guard: 'reset-code',
      body: resetSchema,
      answers: { 200: doneAnswerSchema, 400: errorSchema },
      handle: ({ body }) => accounts.resetPassword(body.email, body.code, body.new_password),
    }),
  ];
}

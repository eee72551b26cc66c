import { describe, expect, test } from 'vitest';
import {
  type AccountDraft,
  codeDigits,
  firstField,
  firstProblem,
  missingCharacters,
  problemsOf,
} from '#renderer/account/account-draft.ts';
import { type Failure, failureInWords, refusedFields } from '#renderer/account/failure-words.ts';
import { translator } from '#shared/messages/translate.ts';

const complete: AccountDraft = {
  server: 'https://sync.example.com',
  email: 'person@example.com',
  name: 'A Person',
  password: 'longenough',
  code: '123456',
};

describe('what is typed', () => {
  test('[UI25] a complete form has no problem, an empty one a problem at each of its own fields', () => {
    const empty = { server: ' ', email: '', name: ' ', password: '', code: '' };
    for (const step of ['sign-in', 'register', 'verify', 'forgot', 'reset'] as const) {
      expect(problemsOf(step, complete)).toEqual({});
    }
    expect(Object.keys(problemsOf('sign-in', empty))).toEqual(['server', 'email', 'password']);
    expect(Object.keys(problemsOf('verify', empty))).toEqual(['code']);
    expect(firstProblem('register', problemsOf('register', empty))).toBe('server');
    expect(firstProblem('register', {})).toBeNull();
  });

  test('[UI25] a new password needs eight characters, counted as a person counts; an old one is not judged', () => {
    const short = { ...complete, password: 'sevench' };
    expect(problemsOf('register', short)).toEqual({ password: 'ui.account.error.password-short' });
    expect(problemsOf('reset', short)).toEqual({ password: 'ui.account.error.password-short' });
    expect(problemsOf('sign-in', short)).toEqual({});
    expect(missingCharacters('😀😀😀😀')).toBe(4);
    expect(missingCharacters('longer than eight')).toBe(0);
  });

  test('[UI25] a code is six digits, however it is spaced', () => {
    expect(problemsOf('verify', { ...complete, code: ' 123-456 ' })).toEqual({});
    expect(codeDigits(' 123-456 ')).toBe('123456');
    for (const code of ['12345', '1234567', '12345a']) {
      expect(problemsOf('verify', { ...complete, code })).toEqual({ code: 'ui.account.error.code' });
    }
  });

  test('[UI25] a form begins at its first empty field, and a filled one at its first', () => {
    expect(firstField('sign-in', complete)).toBe('server');
    expect(firstField('sign-in', { ...complete, email: '', password: '' })).toBe('email');
    expect(firstField('reset', { ...complete, password: '' })).toBe('password');
  });

  test('[UI25] an e-mail address has something on both sides of its sign', () => {
    for (const email of ['person', '@example.com', 'person@', 'a b@example.com']) {
      expect(problemsOf('forgot', { ...complete, email })).toEqual({ email: 'ui.account.error.email' });
    }
    expect(problemsOf('forgot', { ...complete, email: ' me@localhost ' })).toEqual({});
  });
});

describe('what the server said', () => {
  const failure = (why: Failure['why'], fields: readonly string[] = []): Failure => ({
    ok: false,
    why,
    fields,
    retryAfterSeconds: null,
  });

  test('[UI26] a failure stands at the field it is about, if the form shows it', () => {
    expect(refusedFields('sign-in', failure('bad-credentials'))).toEqual(['password']);
    expect(refusedFields('sign-in', failure('insecure-address'))).toEqual(['server']);
    expect(refusedFields('register', failure('email-taken'))).toEqual(['email']);
    expect(refusedFields('verify', failure('not-our-server'))).toEqual([]);
    expect(refusedFields('sign-in', failure('unreachable'))).toEqual([]);
    expect(refusedFields('register', failure('invalid', ['password', 'name', 'shoe']))).toEqual([
      'name',
      'password',
    ]);
  });

  test('[UI26] too many tries are told with the time at which the server listens again', () => {
    const formats = { time: (instant: number) => `T${instant}` };
    const waits = { ...failure('too-many-tries'), retryAfterSeconds: 90 };
    const t = translator('en');
    expect(failureInWords(t, formats, waits, 1_000)).toMatch(/too many tries.*Try again at T91000\.$/);
    expect(failureInWords(t, formats, failure('too-many-tries'), 1_000)).not.toMatch(/Try again at/);
  });
});

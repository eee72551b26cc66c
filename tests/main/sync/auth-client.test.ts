import { expect, test } from 'vitest';
import type { AuthApi, SignInFailure } from '#main/sync/sign-in.ts';
import type { Said } from '../../fakes/fake-http.ts';
import { restSteps } from '../../server/wire/recording.ts';
import { bench, PROBLEM, SERVER, tokenOf } from './bench.ts';

const REGISTRATION = {
  email: 'ada@example.com',
  password: 'Passw0rd',
  name: 'Ada',
  language: 'pl',
  timezone: 'Europe/Warsaw',
} as const;
const RESET = { email: 'ada@example.com', code: '123456', newPassword: 'Passw0rd-2' };

const calls = {
  login: (auth: AuthApi) => auth.login(SERVER, 'ada@example.com', 'Passw0rd'),
  register: (auth: AuthApi) => auth.register(SERVER, REGISTRATION),
  'verify-email': (auth: AuthApi) => auth.verifyEmail(SERVER, 'ada@example.com', '123456'),
  'forgot-password': (auth: AuthApi) => auth.forgotPassword(SERVER, 'ada@example.com', 'pl'),
  'reset-password': (auth: AuthApi) => auth.resetPassword(SERVER, RESET),
};
type CallName = keyof typeof calls;
const names = Object.keys(calls) as CallName[];

const HEALTHY = { status: 200, body: { status: 'ok', service: 'x', timestamp: 'y' } };

/** Makes one call that is answered so; the server's health is told otherwise. */
async function answered(name: CallName, said: Said, health: Said = HEALTHY) {
  const parts = bench();
  parts.http.answer = ({ url }) => (url.endsWith('/health') ? health : said);
  return { ...parts, result: await calls[name](parts.auth) };
}

test('[AC5] a sign-in gives the account by the server’s words, and its tokens', async () => {
  const user = { id: 'u1', email: 'Ada@example.com', name: 'Ada', theme: 'dark' };
  const body = { access_token: 'a', refresh_token: 'r', user };
  const { result, http } = await answered('login', { body });
  expect(result).toEqual({
    ok: true,
    account: { serverUrl: SERVER, userId: 'u1', email: 'Ada@example.com', name: 'Ada' },
    tokens: { accessToken: 'a', refreshToken: 'r' },
  });
  expect(http.requests).toMatchObject([
    {
      method: 'POST',
      url: `${SERVER}/api/v1/auth/login`,
      body: { email: 'ada@example.com', password: 'Passw0rd' },
      mayRepeat: false,
    },
  ]);
});

test.each([{ sub: 'u1' }, { user_id: 'u1' }])(
  '[AC5] after proving the e-mail the user is the one that the token claims: %j',
  async (claims) => {
    const body = { access_token: tokenOf(claims), refresh_token: 'r' };
    const { result } = await answered('verify-email', { body });
    expect(result).toMatchObject({ account: { userId: 'u1', email: 'ada@example.com', name: '' } });
  },
);

test.each<[string, object]>([
  ['no tokens', {}],
  ['an unreadable token and no user', { access_token: 'x', refresh_token: 'r' }],
  ['a token about nobody', { access_token: tokenOf({ exp: 1 }), refresh_token: 'r' }],
  ['an empty id', { access_token: 'x', refresh_token: 'r', user: { id: '', email: 'e' } }],
  ['an endless id', { access_token: 'x', refresh_token: 'r', user: { id: 'x'.repeat(300), email: 'e' } }],
  [
    'an endless token',
    { access_token: 'x'.repeat(9_000), refresh_token: 'r', user: { id: '1', email: 'e' } },
  ],
])('[AC5] a success with %s is none', async (_what, body) => {
  expect((await answered('login', { body })).result).toMatchObject({ ok: false, why: 'server-error' });
});

test('[AC5] an endless name or e-mail is not taken whole', async () => {
  const user = { id: 'u1', email: 'e'.repeat(5_000), name: 'n'.repeat(5_000) };
  const { result } = await answered('login', { body: { access_token: 'a', refresh_token: 'r', user } });
  expect(result).toMatchObject({ account: { email: 'ada@example.com', name: 'n'.repeat(200) } });
});

test.each<[CallName, Said]>([
  ['register', { status: 201, body: { success: true, user_id: 'u', email: 'e' } }],
  ['forgot-password', { body: { success: true, message: 'm' } }],
  ['reset-password', { body: { success: true, message: 'm' } }],
])('[AC5] %s is done', async (name, said) => {
  expect((await answered(name, said)).result).toEqual({ ok: true });
});

test.each<[CallName, number, SignInFailure]>([
  ['login', 401, 'bad-credentials'],
  ['login', 403, 'not-verified'],
  ['register', 400, 'email-taken'],
  ['verify-email', 400, 'bad-code'],
  ['reset-password', 400, 'bad-code'],
])('[AC6] %s: %d is %s', async (name, status, why) => {
  const { result, http } = await answered(name, { status, body: PROBLEM });
  expect(result).toEqual({ ok: false, why, fields: [], retryAfterSeconds: null });
  expect(http.requests).toHaveLength(1);
});

test.each(names)('[AC6] %s: the failures that every call has', async (name) => {
  const why = async (said: Said, health?: Said) => {
    const { result } = await answered(name, said, health);
    return result.ok ? null : result.why;
  };
  expect(await why('unreachable')).toBe('unreachable');
  expect(await why('timeout')).toBe('unreachable');
  expect(await why({ status: 500, body: PROBLEM })).toBe('server-error');
  expect(await why({ status: 502 })).toBe('server-error');
  expect(await why({ status: 429, retryAfterMs: 2_500 })).toBe('too-many-tries');
  expect(await why('too-large')).toBe('not-our-server');
  for (const odd of [
    { status: 200 },
    { status: 200, body: [] },
    { status: 307 },
    { status: 404, body: PROBLEM },
  ]) {
    expect(await why(odd, { status: 404 })).toBe('not-our-server');
    expect(await why(odd, 'unreachable')).toBe('not-our-server');
    expect(await why(odd, { body: { status: 'fine' } })).toBe('not-our-server');
    expect(await why(odd)).toBe('server-error');
  }
  // A gateway's own refusals are not the service's.
  for (const status of [400, 401, 403, 422]) expect(await why({ status }, { status })).toBe('not-our-server');
});

test('[AC6] too many tries say when to come back, in whole seconds', async () => {
  const { result } = await answered('login', { status: 429, retryAfterMs: 2_500 });
  expect(result).toMatchObject({ retryAfterSeconds: 3 });
  expect((await answered('login', { status: 429 })).result).toMatchObject({ retryAfterSeconds: null });
});

test('[AC6] what is invalid is named by the fields of our forms', async () => {
  const detail = [
    { loc: ['body', 'email'], msg: 'm' },
    { loc: ['body', 'new_password'], msg: 'm' },
  ];
  const { result } = await answered('reset-password', { status: 422, body: { detail } });
  expect(result).toMatchObject({ why: 'invalid', fields: ['email', 'password'] });
});

test.each<[string, SignInFailure]>([
  ['http://sync.example', 'insecure-address'],
  ['https://ada:secret@sync.example', 'not-an-address'],
  ['ftp://sync.example', 'not-an-address'],
])('[AC6] nothing is sent to %s', async (server, why) => {
  const { auth, http } = bench();
  expect(await auth.login(server, 'e', 'p')).toMatchObject({ why });
  expect(http.requests).toEqual([]);
});

test('[AC6] what is stopped is cancelled', async () => {
  const { auth, http } = bench();
  http.answer = () => new Promise(() => {});
  const result = auth.login(SERVER, 'e', 'p');
  auth.stop();
  expect(await result).toMatchObject({ why: 'unreachable' });
});

test('[AC12] neither password, code nor token is in the log', async () => {
  for (const name of names) {
    for (const said of [
      { status: 401, body: PROBLEM },
      { body: { access_token: 'Passw0rd' } },
      'timeout',
    ] as const) {
      const { log } = await answered(name, said);
      expect(log.entries.length).toBeGreaterThan(0);
      expect(JSON.stringify(log.entries)).not.toMatch(/Passw0rd|123456|ada@/);
    }
  }
});

/** By the path and the name of the step: what the existing service answered, and what we make of it. */
const RECORDED: Readonly<Record<string, SignInFailure | 'ok'>> = {
  'register user-a': 'ok',
  'register the same e-mail again': 'email-taken',
  'verify: wrong code': 'bad-code',
  'verify: code of 5 digits': 'invalid',
  'verify again with the used code': 'bad-code',
  'register: bad e-mail and short password': 'invalid',
  'login ok': 'ok',
  'login: e-mail in other case': 'bad-credentials',
  'login: wrong password': 'bad-credentials',
  'login: unknown e-mail': 'bad-credentials',
  'login: unverified': 'not-verified',
  'login: unverified and wrong password': 'bad-credentials',
  'login: missing password': 'invalid',
};

test.each(Object.entries(RECORDED))(
  '[AC6] as recorded of the existing service, %s: %s',
  async (name, outcome) => {
    const recorded = restSteps('01-auth').find(({ step }) => step === name);
    if (recorded === undefined) throw new Error('no such recording');
    const call = names.find((it) => recorded.request.path.endsWith(it)) ?? 'login';
    const { result } = await answered(call, recorded.response);
    expect(result.ok ? 'ok' : result.why).toBe(outcome);
  },
);

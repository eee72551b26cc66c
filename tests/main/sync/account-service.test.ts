import { describe, expect, test } from 'vitest';
import { StorageError } from '#main/ports/record-store.ts';
import type { Account } from '#main/ports/sync-store.ts';
import { AccountService } from '#main/sync/account-service.ts';
import type { AuthApi, SignInAnswer } from '#main/sync/sign-in.ts';
import { ACCOUNT, FakeSession } from '../../fakes/fake-session.ts';
import { Bench } from '../alarms/bench.ts';

const OTHER: Account = { ...ACCOUNT, userId: 'v', email: 'b@example.org' };
const refused = { ok: false, why: 'bad-credentials', fields: [], retryAfterSeconds: null } as const;

function accounts(answer: (email: string) => SignInAnswer = () => signedIn(ACCOUNT)) {
  const app = new Bench('2026-11-25T06:00:00Z');
  const session = new FakeSession(null);
  const asked: unknown[] = [];
  const auth: AuthApi = {
    login: async (server, email) => {
      asked.push(['login', server, email]);
      return answer(email);
    },
    verifyEmail: async () => signedIn(ACCOUNT),
    register: async (...given) => {
      asked.push(['register', ...given]);
      return { ok: true };
    },
    forgotPassword: async () => ({ ok: true }),
    resetPassword: async (...given) => {
      asked.push(['reset', ...given]);
      return refused;
    },
  };
  let ids = 0;
  const service = new AccountService({
    ...{ store: app.store, session, clock: app.clock, log: app.log, auth },
    random: { uuid: () => `new-${++ids}`, fraction: () => 0 },
    vault: { canEncrypt: () => false },
    language: () => 'pl',
    beforeSwitch: () => app.engine.journal.flush(),
  });
  const signIn = (bringLocalItems = false, email = 'a@example.org') =>
    service.signIn({
      ...{ server: 'sync.example', email, password: 'secret', bringLocalItems },
      withoutKeyStore: 'memory',
    });
  return { app, session, service, asked, signIn };
}

function signedIn(account: Account): SignInAnswer {
  return { ok: true, account, tokens: { accessToken: 'a', refreshToken: 'r' } };
}

describe('[AS1] signing in shows the account’s items; those of this computer come along or stay', () => {
  test('left: they are kept, hidden, and counted', async () => {
    const { app, session, service, signIn } = accounts();
    const id = app.alarm('07:30');
    expect(await signIn()).toEqual({ ok: true });
    expect(session.account()).toEqual(ACCOUNT);
    expect(app.store.items()).toEqual([]);
    expect(app.engine.schedule.nextDueOf(id)).toBeNull();
    expect(service.options()).toMatchObject({ localItems: 1, lastEmail: ACCOUNT.email });
  });

  test('brought along: under new ids, waiting to be sent, still armed, and gone from the local profile', async () => {
    const { app, service, signIn } = accounts();
    app.alarm('07:30', { volume: 0.3 });
    app.timer(300);
    await signIn(true);
    const items = app.store.items();
    expect(items.map(({ item }) => item.id).sort()).toEqual(['new-1', 'new-2']);
    expect(items.find(({ item }) => item.type === 'alarm')?.device.volume).toBe(0.3);
    expect(app.store.waiting()).toHaveLength(2);
    expect(app.engine.schedule.nextDues().size).toBe(2);
    expect(service.options().localItems).toBe(0);
  });

  test('brought along later', async () => {
    const { app, service, signIn } = accounts();
    app.alarm('07:30');
    expect(service.bringLocalItems()).toMatchObject({ ok: false });
    await signIn();
    expect(service.bringLocalItems()).toEqual({ ok: true });
    expect(app.store.items()).toHaveLength(1);
  });

  test('refused: nothing changes', async () => {
    const { app, session, signIn } = accounts(() => refused);
    const id = app.alarm('07:30');
    expect(await signIn(true)).toEqual(refused);
    expect(session.account()).toBeNull();
    expect(app.store.item(id)).toBeDefined();
  });
});

describe('[AS2] signing out keeps or wipes, as asked', () => {
  test('kept: everything rings on, edits wait, and signing in again goes on with them', async () => {
    const { app, session, service, signIn } = accounts();
    await signIn();
    const id = app.alarm('07:30');
    expect(service.signOut({ items: 'keep' })).toEqual({ ok: true });
    expect(session.account()).toBeNull();
    app.do({ kind: 'edit-alarm', id, label: 'Edited signed out' });
    expect(app.engine.schedule.nextDueOf(id)).not.toBeNull();
    await signIn();
    expect(app.store.waiting()).toMatchObject([{ itemId: id }]);
    expect(app.store.item(id)?.item.label).toBe('Edited signed out');
  });

  test('wiped: the items of this computer are back', async () => {
    const { app, service, signIn } = accounts();
    const local = app.alarm('06:00', { label: 'Local' });
    await signIn();
    app.alarm('07:30');
    service.signOut({ items: 'wipe' });
    expect(app.store.items().map(({ item }) => item.id)).toEqual([local]);
    expect(app.store.accounts()).toEqual([]);
  });

  test('kept items are hidden when somebody else signs in, and are there again afterwards', async () => {
    const { app, service, signIn } = accounts((email) => signedIn(email === OTHER.email ? OTHER : ACCOUNT));
    await signIn();
    const id = app.alarm('07:30');
    service.signOut({ items: 'keep' });
    await signIn(false, OTHER.email);
    expect(app.store.items()).toEqual([]);
    await signIn(false, ACCOUNT.email);
    expect(app.store.items().map(({ item }) => item.id)).toEqual([id]);
  });
});

test('[AS3] what fell due while an account was hidden neither rings nor is reported', async () => {
  const { app, service, signIn } = accounts();
  await signIn();
  app.alarm('07:30', { recurrence: 'daily' });
  service.signOut({ items: 'keep' });
  app.store.activate(null, app.clock.now());
  app.clock.advance(3 * 24 * 3_600_000 + 91 * 60_000);
  await signIn();
  app.clock.advance(60_000);
  expect(app.ringing()).toEqual([]);
  expect(app.store.unseenReports()).toEqual([]);
});

describe('[AS4] a disk that refuses is told, and changes nothing of who is signed in', () => {
  const full = (): never => {
    throw new StorageError('full', new Error('asked for by the test'));
  };
  const refusal = { ok: false, why: 'storage', fields: [], retryAfterSeconds: null };

  test.each(['activate', 'bringLocalItems'] as const)('when somebody else signs in: %s', async (step) => {
    const { app, session, signIn } = accounts((email) => signedIn(email === OTHER.email ? OTHER : ACCOUNT));
    app.alarm('06:00');
    await signIn();
    const { activate } = app.store;
    app.store[step] = full;
    expect(await signIn(true, OTHER.email)).toEqual(refusal);
    expect(session.account()).toEqual(ACCOUNT);
    expect(app.store.partition().account).toEqual(ACCOUNT);
    app.store.activate = activate;
  });

  test('when a sign-out is to wipe', async () => {
    const { app, session, service, signIn } = accounts();
    await signIn();
    const id = app.alarm('07:30');
    app.store.wipe = full;
    expect(service.signOut({ items: 'wipe' })).toEqual(refusal);
    expect(session.account()).toEqual(ACCOUNT);
    expect(app.store.item(id)).toBeDefined();
  });
});

describe('[AS7] a sign-in that was asked for before somebody signed in or out decides nothing', () => {
  const superseded = { ok: false, why: 'superseded', fields: [], retryAfterSeconds: null };

  test('signed out meanwhile', async () => {
    const { session, service, signIn } = accounts((email) =>
      signedIn(email === OTHER.email ? OTHER : ACCOUNT),
    );
    await signIn();
    const asked = signIn(false, OTHER.email);
    service.signOut({ items: 'keep' });
    expect(await asked).toEqual(superseded);
    expect(session.account()).toBeNull();
  });

  test('two at once: the first that is answered stands', async () => {
    const { app, session, signIn } = accounts((email) => signedIn(email === OTHER.email ? OTHER : ACCOUNT));
    const both = [signIn(), signIn(false, OTHER.email)];
    expect(await Promise.all(both)).toEqual([{ ok: true }, superseded]);
    expect(session.account()).toEqual(ACCOUNT);
    expect(app.store.partition().account).toEqual(ACCOUNT);
  });
});

test('[AS5] a registration tells language and zone; a new password is passed on', async () => {
  const { service, asked } = accounts();
  const server = 'sync.example';
  await service.register({ server, email: 'e@example.org', password: 'password', name: 'N' });
  expect(asked[0]).toEqual([
    'register',
    server,
    { email: 'e@example.org', password: 'password', name: 'N', language: 'pl', timezone: 'Europe/Warsaw' },
  ]);
  const reset = { server, email: 'e@example.org', code: '123456', password: 'password' };
  expect(await service.resetPassword(reset)).toEqual(refused);
});

test('[AS6] the sign-in of the last run shows its items', async () => {
  const { app, session, service } = accounts();
  session.begin(ACCOUNT);
  service.resume();
  expect(app.store.partition().account).toEqual(ACCOUNT);
});

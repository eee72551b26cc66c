import { expect, it } from 'vitest';
import { syncDoor } from '#main/cli/sync-door.ts';
import type { SyncView } from '#shared/ipc/sync.ts';
import { zoneId } from '#shared/time/zone.ts';
import { NOW, SIGNED_OUT_STATUS } from '../../fakes/fake-handlers.ts';

/** A door to an app that takes up the sign-in of the last run when `begin` is called. */
function door() {
  const { promise: began, resolve } = Promise.withResolvers<void>();
  const account = { serverUrl: 'https://a.example', email: 'a@b', name: 'A' };
  const done: string[] = [];
  let view: SyncView = SIGNED_OUT_STATUS.view;
  const handlers = syncDoor({
    began,
    accounts: {
      signIn: async () => {
        done.push('sign-in');
        return { ok: true };
      },
      signOut: () => {
        done.push('sign-out');
        return { ok: true };
      },
    },
    manager: {
      syncNow: async () => {
        done.push('sync');
        return true;
      },
    },
    status: {
      view: () => view,
      details: () => SIGNED_OUT_STATUS.details,
      refresh: () => done.push('told'),
    },
    store: { localItems: () => [], waiting: () => [] },
    clock: { now: () => NOW, zone: () => zoneId('Europe/Warsaw') },
  });
  const begin = () => {
    view = { ...view, account, isSignedIn: true, state: { kind: 'connecting' } };
    resolve();
  };
  return { handlers, begin, done };
}

it('[CL11] nobody is taken for signed out before the last run’s sign-in was taken up', async () => {
  const { handlers, begin } = door();
  const asked = Promise.all([handlers.account(), handlers.status()]);
  begin();
  const [standing, status] = await asked;
  expect(standing).toMatchObject({ isSignedIn: true, shown: { email: 'a@b' } });
  expect(status).toMatchObject({ signedIn: true, state: 'connecting' });
});

it('[CL11] nor is anything done before it, and what was done is shown at once', async () => {
  const { handlers, begin, done } = door();
  const asked = [handlers.signOut({ items: 'keep' }), handlers.syncNow()];
  expect(done).toEqual([]);
  begin();
  await Promise.all(asked);
  expect(done.toSorted()).toEqual(['sign-out', 'sync', 'told', 'told']);
});

import assert from 'node:assert/strict';
import type { RefreshFamily } from '#server/ports/user-store.ts';
import { at, type StoreCase, user } from './store-samples.ts';

const family: RefreshFamily = {
  id: 'f',
  userId: 'u',
  current: 't1',
  previous: null,
  currentUsed: false,
  revoked: false,
  expiresAt: at(100),
};

export const USER_STORE_CONTRACT: readonly StoreCase[] = [
  {
    name: '[SV24] an account is found by its id and its e-mail, which is taken once',
    run: async (store) => {
      const one = user('u', { verified: false, epoch: 3 });
      assert.equal(await store.users.add(one), true);
      assert.equal(await store.users.add(user('v', { email: one.email })), false);
      assert.deepEqual(await store.users.byId('u'), one);
      assert.deepEqual(await store.users.byEmail(one.email), one);
      assert.equal(await store.users.byEmail('U@example.com'), null);
      assert.equal(await store.users.byId('v'), null);
    },
  },
  {
    name: '[SV24] an account is changed from what it is, and an unknown one is not',
    run: async (store) => {
      await store.users.add(user('u'));
      const changed = await store.users.update('u', (it) => ({
        ...it,
        epoch: it.epoch + 1,
        passwordHash: 'x',
      }));
      assert.deepEqual(changed, user('u', { epoch: 1, passwordHash: 'x' }));
      assert.deepEqual(await store.users.byId('u'), changed);
      assert.equal(await store.users.update('v', (it) => it), null);
    },
  },
  {
    name: '[SV24] a code is kept by purpose, replaced, dropped, and swept when it has expired',
    run: async (store) => {
      await store.users.add(user('u'));
      const code = { hash: 'h', expiresAt: at(50), attempts: 2 };
      const peek = (purpose: 'verify' | 'reset') =>
        store.users.changeCode('u', purpose, (it) => ({ keep: it, result: it }));
      await store.users.changeCode('u', 'verify', () => ({ keep: code, result: undefined }));
      assert.deepEqual(await peek('verify'), code);
      assert.equal(await peek('reset'), null);
      await store.users.changeCode('u', 'verify', () => ({ keep: null, result: undefined }));
      assert.equal(await peek('verify'), null);
      await store.users.changeCode('u', 'reset', () => ({ keep: code, result: undefined }));
      await store.sweep(at(49));
      assert.deepEqual(await peek('reset'), code);
      await store.sweep(at(50));
      assert.equal(await peek('reset'), null);
    },
  },
  {
    name: '[SV24] a family of refresh tokens is kept as it is told, and swept when it has expired',
    run: async (store) => {
      await store.users.add(user('u'));
      const peek = () => store.users.changeFamily('f', (it) => ({ keep: it, result: it }));
      assert.equal(await peek(), null);
      assert.equal(await store.users.familyById('f'), null);
      await store.users.changeFamily('f', () => ({ keep: family, result: undefined }));
      assert.deepEqual(await peek(), family);
      const rotated = { ...family, previous: 't1', current: 't2', currentUsed: true, revoked: true };
      await store.users.changeFamily('f', () => ({ keep: rotated, result: undefined }));
      assert.deepEqual(await peek(), rotated);
      assert.deepEqual(await store.users.familyById('f'), rotated);
      await store.sweep(at(100));
      assert.equal(await peek(), null);
    },
  },
];

import { expect, test } from 'vitest';
import { NetworkWatch } from '#main/sync/network-watch.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';

test('[SM11] the network is looked at while a connection is waited for, and only then', () => {
  const time = createFakeDelay();
  const world = { isOnline: false, addresses: '', isWaiting: false };
  const told: boolean[] = [];
  const watch = new NetworkWatch({
    delay: time.delay,
    isOnline: () => world.isOnline,
    addresses: () => world.addresses,
    isWaiting: () => world.isWaiting,
    changed: (isOnline) => told.push(isOnline),
  });
  watch.follow();
  expect(time.pending()).toBe(0);
  world.isWaiting = true;
  watch.follow();
  watch.follow();
  expect(time.pending()).toBe(1);
  time.pass(9_000);
  expect(told).toEqual([]);
  world.isOnline = true;
  time.pass(3_000);
  expect(told).toEqual([true]);
  world.addresses = '192.0.2.7';
  time.pass(3_000);
  expect(told).toEqual([true, true]);
  world.isWaiting = false;
  watch.follow();
  expect(time.pending()).toBe(0);
});

import { expect, test } from 'vitest';
import { Beeper } from '#main/adapters/sound/beeper.ts';
import type { PlayRequest } from '#main/ports/sound-player.ts';
import { createFakeDelay } from '../../../fakes/fake-delay.ts';

const sound = { name: 'x', origin: 'built-in', path: '/x' } as const;
const request = (key: string): PlayRequest => ({
  key,
  sound,
  volume: 1,
  fadeInSeconds: 0,
  outputDeviceId: null,
  loop: true,
});

test('[SN10] it beeps at once and every two seconds while anything sounds, and then no more', async () => {
  let beeps = 0;
  const time = createFakeDelay();
  const beeper = new Beeper(() => {
    beeps += 1;
  }, time.delay);
  expect(await beeper.play(request('a'))).toEqual({ kind: 'playing' });
  await beeper.play(request('b'));
  expect(beeps).toBe(1);
  time.pass(4000);
  expect(beeps).toBe(3);
  beeper.stop('a');
  time.pass(2000);
  expect(beeps).toBe(4);
  beeper.stop('b');
  time.pass(60_000);
  expect([beeps, time.pending()]).toEqual([4, 0]);
});

test('[SN10] a key that sounds already adds no second rhythm', async () => {
  const time = createFakeDelay();
  const beeper = new Beeper(() => {}, time.delay);
  await beeper.play(request('a'));
  await beeper.play(request('a'));
  time.pass(2000);
  expect(time.pending()).toBe(1);
  beeper.release();
  expect(time.pending()).toBe(0);
});

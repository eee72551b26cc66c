import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, clocks, play, script } from './script.ts';
import { World } from './world.ts';

/** Not shrunk: a run of hundreds of steps shrinks for minutes. The seed and path that are printed run it again. */
const SEED = {
  seed: Number(process.env.PROPERTY_SEED ?? 20_261_122),
  numRuns: Number(process.env.PROPERTY_RUNS ?? 400),
  endOnFailure: true,
};
/** A list, a push, what the others say to that, and once more for what a deletion met. */
const ROUNDS = 6;

test('[SY37] [SY38] whatever the network does, after quiet all hold the same and nothing is lost', () => {
  fc.assert(
    fc.property(clocks, fc.boolean(), script, (clocksAheadMs, knowsEditTimes, steps) => {
      const world = new World(clocksAheadMs, knowsEditTimes);
      begin(world);
      for (const [serial, step] of steps.entries()) play(world, step, serial + 10);
      expect(world.calmDown(ROUNDS), world.disagreements().join('; ')).toBeLessThanOrEqual(ROUNDS);
      expect(world.ledger.lost(world.devices)).toEqual([]);
    }),
    SEED,
  );
});

test('[SY36] after the server was restored from a backup all come to hold the same too', () => {
  fc.assert(
    fc.property(clocks, script, script, (clocksAheadMs, before, after) => {
      const world = new World(clocksAheadMs, false);
      begin(world);
      const backup = world.server.snapshot();
      for (const [serial, step] of before.entries()) play(world, step, serial + 10);
      world.server.restore(backup);
      for (const [serial, step] of after.entries()) play(world, step, serial + 1000);
      expect(world.calmDown(ROUNDS), world.disagreements().join('; ')).toBeLessThanOrEqual(ROUNDS);
    }),
    { ...SEED, numRuns: 150 },
  );
});

test('[SY36] what a restored server puts back is in histories and trash', () => {
  fc.assert(
    fc.property(clocks, script, (clocksAheadMs, before) => {
      const world = new World(clocksAheadMs, false);
      begin(world);
      const backup = world.server.snapshot();
      for (const [serial, step] of before.entries()) play(world, step, serial + 10);
      world.calmDown(ROUNDS);
      world.server.restore(backup);
      expect(world.calmDown(ROUNDS), world.disagreements().join('; ')).toBeLessThanOrEqual(ROUNDS);
      expect(world.ledger.lost(world.devices)).toEqual([]);
    }),
    { ...SEED, numRuns: 150 },
  );
});

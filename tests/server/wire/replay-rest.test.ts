import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { OTHER_BODY, OTHER_STATUS } from './differences.ts';
import { replayRest } from './replay-rest.ts';
import { StandIns } from './stand-ins.ts';

let bench: Bench;
let standIns: StandIns;

beforeEach(async () => {
  bench = await Bench.start();
  const [a, b] = [await bench.signUp('user-a'), await bench.signUp('user-b')] as [Account, Account];
  standIns = await StandIns.of(a, b);
});

afterEach(() => bench.stop());

describe('what the existing service answered, ours answers', () => {
  for (const file of ['02-rest-authorization', '06-upsert', '07-versions', '08-delete', '13-bulk']) {
    test(`[SV27] the recording ${file}`, async () => {
      const ask = bench.ask.bind(bench);
      expect(await replayRest(file, { standIns, ask, differences: { OTHER_STATUS, OTHER_BODY } })).toEqual(
        [],
      );
    });
  }
});

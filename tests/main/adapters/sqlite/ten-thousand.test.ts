import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alarm, at, BY_PERSON, firing, timer, WARSAW } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const COUNT = 10_000;
/** Far above what it takes (about 0.1 s), far below what a scan per item would take. */
const PATIENCE_MS = 5_000;

function quickly<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  return result;
}

describe('10,000 items', () => {
  test('[ST17] are opened, read, asked for their open rows and backed up without a wait', () => {
    const stored = Array.from({ length: COUNT }, (_, n) => (n % 2 === 0 ? alarm(`a-${n}`) : timer(`t-${n}`)));
    const first = folder.open();
    first.store.apply(
      stored.flatMap((one, n) => [
        { kind: 'put-item' as const, stored: one, origin: BY_PERSON },
        {
          kind: 'put-occurrence' as const,
          occurrence: firing(one.item.id, at(n), { kind: 'dismissed', at: at(n) }),
          zone: WARSAW,
        },
      ]),
      at(0),
    );
    first.store.close();
    const { store, backUpIfChanged } = quickly(() => folder.open());
    expect(quickly(() => store.items())).toHaveLength(COUNT);
    expect(quickly(() => store.openOccurrences(at(COUNT)))).toHaveLength(COUNT);
    expect(quickly(() => store.outbox())).toHaveLength(COUNT);
    expect(quickly(() => backUpIfChanged(at(0)))).toBe('made');
  }, 60_000);
});

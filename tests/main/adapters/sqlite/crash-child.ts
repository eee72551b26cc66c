import { writeSync } from 'node:fs';
import { openStore } from '#main/adapters/sqlite/open-store.ts';
import { epochMs } from '#shared/time/instant.ts';
import { alarm, at, BY_PERSON, firing, WARSAW } from '../../../contracts/samples.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';

/** Writes without end to the store in argv[2], telling each number on stdout once it is committed, until it is killed. */
const [directory = '', first = '0'] = process.argv.slice(2);
const opened = openStore({ directory, now: () => at(0), log: new FakeLog() });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));

for (let n = Number(first); ; n += 1) {
  const stored = alarm(`item-${n % 500}`, { label: `write ${n}` });
  const rang = firing(stored.item.id, epochMs(n), { kind: 'ringing', since: epochMs(n) });
  opened.store.apply(
    [
      { kind: 'put-item', stored, origin: BY_PERSON },
      { kind: 'put-occurrence', occurrence: rang, zone: WARSAW },
    ],
    at(n),
  );
  writeSync(1, `${n}\n`);
  // An hour a write: every third one a backup is due.
  if (n % 3 === 0) opened.backUpIfChanged(at(n * 60));
}

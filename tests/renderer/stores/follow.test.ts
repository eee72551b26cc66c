import { expect, test } from 'vitest';
import { type Feed, follow } from '#renderer/stores/follow.ts';
import type { Projection } from '#renderer/stores/projection.ts';
import type { Changes, Snapshot } from '#shared/ipc/snapshot.ts';
import { snapshot } from '../snapshots.ts';

/** The preload's API as a test plays it: snapshots are answered by hand. */
function fakeFeed() {
  const asked: { answer(snapshot: Snapshot): void; refuse(): void }[] = [];
  let listener: (changes: Changes) => void = () => {};
  const feed = {
    request: () =>
      new Promise<Snapshot>((answer, refuse) =>
        asked.push({ answer, refuse: () => refuse(new Error('refused')) }),
      ),
    on: (_event: string, heard: (changes: Changes) => void) => {
      listener = heard;
      return () => {};
    },
  } as unknown as Feed;
  return { feed, asked, change: (changes: Changes) => listener(changes) };
}

function start() {
  const played = fakeFeed();
  const kept = { projection: null as Projection | null, failures: 0 };
  const load = follow(played.feed, {
    get: () => kept.projection,
    set: (projection) => {
      kept.projection = projection;
    },
    failed: () => {
      kept.failures += 1;
    },
  });
  return { ...played, kept, load };
}

test('[UI2] a gap asks for a new snapshot, once, and goes on from it', async () => {
  const { kept, load, asked, change } = start();
  const loaded = load();
  asked[0]?.answer(snapshot({ revision: 1 }));
  await loaded;
  change({ revision: 3, zone: 'Asia/Tokyo' });
  change({ revision: 4, zone: 'Asia/Seoul' });
  expect(asked).toHaveLength(2);
  asked[1]?.answer(snapshot({ revision: 3, zone: 'Asia/Tokyo' }));
  await expect.poll(() => kept.projection?.revision).toBe(4);
  expect(kept.projection?.zone).toBe('Asia/Seoul');
});

test('[UI2] changes that come while a snapshot is on its way are applied on top of it', async () => {
  const { kept, load, asked, change } = start();
  const loaded = load();
  change({ revision: 7, zone: 'Asia/Tokyo' });
  change({ revision: 8, zone: 'Asia/Seoul' });
  asked[0]?.answer(snapshot({ revision: 7, zone: 'Asia/Tokyo' }));
  await loaded;
  expect(kept.projection).toMatchObject({ revision: 8, zone: 'Asia/Seoul' });
});

test('[UI2] a snapshot that cannot be had is told, and can be asked for again', async () => {
  const { kept, load, asked } = start();
  const failing = load();
  asked[0]?.refuse();
  await failing;
  expect(kept).toEqual({ projection: null, failures: 1 });
  const loaded = load();
  asked[1]?.answer(snapshot());
  await loaded;
  expect(kept.projection?.revision).toBe(1);
});

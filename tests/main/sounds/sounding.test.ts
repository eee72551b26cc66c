import { beforeEach, describe, expect, test } from 'vitest';
import type { PlayOutcome } from '#main/ports/sound-player.ts';
import { Sounding } from '#main/sounds/sounding.ts';
import type { SoundingRequest } from '#main/sounds/try-way.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeSoundPlayer, failed, PLAYING } from '../../fakes/fake-sound-player.ts';

const own = { name: 'song.mp3', origin: 'own', path: '/own/song.mp3' } as const;
const dawn = { name: 'pobudka-dawn.ogg', origin: 'built-in', path: '/ours/pobudka-dawn.ogg' } as const;

function request(key: string, changes: Partial<SoundingRequest> = {}): SoundingRequest {
  const usual = { volume: 0.8, fadeInSeconds: 20, outputDeviceId: null, loop: true } as const;
  return { key, sound: own, fallback: dawn, ...usual, ...changes };
}

let page: FakeSoundPlayer;
let system: FakeSoundPlayer;
let beeper: FakeSoundPlayer;
let time: ReturnType<typeof createFakeDelay>;
let sounding: Sounding;
let told: [string, string][];

beforeEach(() => {
  [page, system, beeper] = [new FakeSoundPlayer(), new FakeSoundPlayer(), new FakeSoundPlayer()];
  time = createFakeDelay();
  sounding = new Sounding({ page, system, beeper, delay: time.delay, log: new FakeLog() });
  told = [];
  sounding.onHeard((key, heard) => told.push([key, heard]));
});

/** Lets everything that only waits for settled promises happen. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the chain of ways', () => {
  test('[SN3] the page plays where it can, and nothing else does', async () => {
    expect(await sounding.start(request('a'))).toBe('playing');
    expect([system.asked.length, beeper.asked.length]).toEqual([0, 0]);
  });

  test.each(['not-ready', 'no-output', 'died'] as const)(
    '[SN3] a page that answers %s hands over to the system player',
    async (reason) => {
      page.answer = failed(reason);
      expect(await sounding.start(request('a'))).toBe('system-player');
      expect(told).toEqual([['a', 'system-player']]);
    },
  );

  test('[SN3] when neither can, it beeps', async () => {
    page.answer = failed('no-output');
    system.answer = failed('not-ready');
    expect(await sounding.start(request('a'))).toBe('beep');
    expect(sounding.heard('a')).toBe('beep');
  });

  test('[SN15] a lower way is left again once the page can be heard', async () => {
    page.answer = failed('no-output');
    system.answer = failed('no-output');
    await sounding.start(request('a'));
    time.pass(10_000);
    await settled();
    expect(sounding.heard('a')).toBe('beep');
    page.answer = PLAYING;
    time.pass(10_000);
    await settled();
    expect(sounding.heard('a')).toBe('playing');
    expect([page.playing.has('a'), beeper.playing.has('a')]).toEqual([true, false]);
  });

  test('[SN15] what is stopped while the page is tried again leaves no sound behind', async () => {
    page.answer = failed('no-output');
    await sounding.start(request('a'));
    let answer = (_outcome: PlayOutcome) => {};
    page.answer = () =>
      new Promise<PlayOutcome>((resolve) => {
        answer = resolve;
      });
    time.pass(10_000);
    sounding.stop('a');
    answer(PLAYING);
    await settled();
    expect([page.playing.size, system.playing.size]).toEqual([0, 0]);
  });

  test('[SN15] what was stopped is not tried again', async () => {
    page.answer = failed('no-output');
    await sounding.start(request('a'));
    sounding.stop('a');
    page.answer = PLAYING;
    time.pass(60_000);
    await settled();
    expect([page.playing.size, system.playing.size]).toEqual([0, 0]);
  });

  test('[SN7] playing on the default output because the chosen one is gone is told', async () => {
    page.answer = { kind: 'playing-elsewhere', reason: 'device-gone' };
    expect(await sounding.start(request('a'))).toBe('playing-elsewhere');
  });

  test('[SN3] a failed way is tried again at the next ring', async () => {
    page.answer = failed('not-ready');
    await sounding.start(request('a'));
    page.answer = PLAYING;
    expect(await sounding.start(request('b'))).toBe('playing');
    expect(sounding.heard('a')).toBe('system-player');
  });
});

describe('what dies while it plays', () => {
  test('[SN4] goes on by the next way at once', async () => {
    await sounding.start(request('a'));
    page.die('a');
    await settled();
    expect([...system.playing.keys()]).toEqual(['a']);
    system.die('a');
    await settled();
    expect([...beeper.playing.keys()]).toEqual(['a']);
    expect(told.map(([, heard]) => heard)).toEqual(['playing', 'system-player', 'beep']);
  });

  test('[SN4] does not disturb the others', async () => {
    await sounding.start(request('a'));
    await sounding.start(request('b'));
    page.die('a');
    await settled();
    expect(sounding.heard('b')).toBe('playing');
    expect([...system.playing.keys()]).toEqual(['a']);
  });

  test('[SN6] is not revived after it was stopped', async () => {
    await sounding.start(request('a'));
    sounding.stop('a');
    page.die('a');
    await settled();
    expect(system.asked).toEqual([]);
  });

  test('[SN6] stopping it ends it on the way it has moved to', async () => {
    await sounding.start(request('a'));
    page.die('a');
    await settled();
    sounding.stop('a');
    expect(system.playing.size).toBe(0);
  });
});

describe('sounds that cannot be decoded', () => {
  test('[SN5] the default sound rings in their place, by the same way', async () => {
    page.answer = ({ sound }) => (sound === own ? failed('not-decodable') : PLAYING);
    expect(await sounding.start(request('a'))).toBe('playing');
    expect(page.playing.get('a')?.sound).toBe(dawn);
  });

  test('[SN5] if even that fails, the next way is tried', async () => {
    page.answer = failed('not-decodable');
    expect(await sounding.start(request('a', { sound: dawn }))).toBe('system-player');
    expect(page.asked.length).toBe(1);
  });
});

describe('keys', () => {
  test('[SN6] several sound at once, each ends by its own key', async () => {
    await sounding.start(request('a'));
    await sounding.start(request('b'));
    sounding.stop('a');
    expect([...page.playing.keys()]).toEqual(['b']);
  });

  test('[SN6] a stop before the sound has started keeps every way silent', async () => {
    const answer = Promise.withResolvers<typeof PLAYING>();
    page.answer = () => answer.promise;
    const heard = sounding.start(request('a'));
    sounding.stop('a');
    answer.resolve(failed('died'));
    expect(await heard).toBeNull();
    expect([system.asked, beeper.asked, told]).toEqual([[], [], []]);
  });

  test('[SN6] a second start of a key replaces the first', async () => {
    const first = sounding.start(request('a', { volume: 0.1 }));
    const second = sounding.start(request('a', { volume: 0.9 }));
    expect([await first, await second]).toEqual([null, 'playing']);
    expect(page.playing.get('a')?.volume).toBe(0.9);
  });
});

describe('letting go', () => {
  test('[SN8] the players are let go 90 seconds after the last sound, not before', async () => {
    await sounding.start(request('a'));
    time.pass(600_000);
    expect(page.released).toBe(0);
    sounding.stop('a');
    time.pass(89_999);
    expect(page.released).toBe(0);
    time.pass(1);
    expect([page.released, system.released, beeper.released]).toEqual([1, 1, 1]);
  });

  test('[SN8] a page made ready for a ring that does not come is let go as well', () => {
    sounding.prepare();
    expect(page.prepared).toBe(1);
    time.pass(90_000);
    expect(page.released).toBe(1);
  });

  test('[SN8] closing stops everything and leaves nothing waiting', async () => {
    await sounding.start(request('a'));
    sounding.close();
    expect([page.playing.size, page.released, time.pending()]).toEqual([0, 1, 0]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { PagePlayer } from '#main/adapters/sound/page-player.ts';
import type { PlayOutcome, PlayRequest } from '#main/ports/sound-player.ts';
import { createFakeDelay } from '../../../fakes/fake-delay.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';
import { FakeSoundPage } from '../../../fakes/fake-sound-page.ts';

const SPEAKER = { id: 'desk', label: 'Desk' };
const sound = { name: 'pobudka-dawn.ogg', origin: 'built-in', path: '/x' } as const;
const request = (key: string): PlayRequest => ({
  key,
  sound,
  volume: 0.5,
  fadeInSeconds: 20,
  outputDeviceId: 'desk',
  loop: true,
});

let page: FakeSoundPage;
let time: ReturnType<typeof createFakeDelay>;
let player: PagePlayer;
let died: string[];

beforeEach(() => {
  page = new FakeSoundPage();
  time = createFakeDelay();
  const addressOf = ({ name }: { name: string }) => `app://x/${name}`;
  player = new PagePlayer({ openPage: page.open, addressOf, delay: time.delay, log: new FakeLog() });
  died = [];
  player.onDied((key) => died.push(key));
});

/** Plays on a ready page, and lets it answer. */
async function play(
  key: string,
  outcome: 'playing' | 'playing-elsewhere' | 'no-output',
): Promise<PlayOutcome> {
  const result = player.play(request(key));
  player.handleReady({ outputs: [SPEAKER] });
  await player.prepare();
  await Promise.resolve();
  player.handleOutcome({ key: page.lastId(), outcome, detail: '' });
  return result;
}

describe('getting ready', () => {
  test('[SN8] the page is opened once, and ready when it says so', async () => {
    const first = player.prepare();
    const second = player.prepare();
    player.handleReady({ outputs: [SPEAKER] });
    expect([await first, await second, page.opened]).toEqual([true, true, 1]);
    expect(time.pending()).toBe(0);
  });

  test('[SN8] a page that is not ready within 5 seconds is closed, and the play says so', async () => {
    const outcome = player.play(request('a'));
    time.pass(5000);
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'not-ready' });
    expect(page.isOpen).toBe(false);
  });

  test('[SN8] after a failure the page is opened anew', async () => {
    const failing = player.prepare();
    page.goAway('load failed');
    expect(await failing).toBe(false);
    const again = player.prepare();
    player.handleReady({ outputs: [SPEAKER] });
    expect([await again, page.opened]).toEqual([true, 2]);
  });
});

describe('playing', () => {
  test('[SN3] hands the page what it needs and returns its answer', async () => {
    expect(await play('a', 'playing')).toEqual({ kind: 'playing' });
    expect(page.played).toEqual([
      {
        key: page.lastId(),
        url: 'app://x/pobudka-dawn.ogg',
        volume: 0.5,
        fadeInSeconds: 20,
        outputDeviceId: 'desk',
        loop: true,
      },
    ]);
  });

  test('[SN7] tells that the chosen output was not there', async () => {
    expect(await play('a', 'playing-elsewhere')).toEqual({
      kind: 'playing-elsewhere',
      reason: 'device-gone',
    });
  });

  test('[SN7] an output that is not there at all is a failure, and the page lets go of the sound', async () => {
    expect(await play('a', 'no-output')).toMatchObject({ kind: 'failed', reason: 'no-output' });
    expect(page.stopped).toEqual([page.lastId()]);
    expect(died).toEqual([]);
  });

  test('[SN3] no answer in 4 seconds is a failure, and a late one is nobody’s', async () => {
    const outcome = player.play(request('a'));
    player.handleReady({ outputs: [SPEAKER] });
    await player.prepare();
    await Promise.resolve();
    time.pass(4000);
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'not-ready' });
    expect(page.stopped).toEqual([page.lastId()]);
    player.handleOutcome({ key: page.lastId(), outcome: 'died', detail: '' });
    expect(died).toEqual([]);
  });

  test('[SN6] a stop while the page gets ready keeps it silent', async () => {
    const outcome = player.play(request('a'));
    player.stop('a');
    player.handleReady({ outputs: [SPEAKER] });
    expect(await outcome).toMatchObject({ kind: 'failed' });
    expect(page.played).toEqual([]);
  });

  test('[SN6] stopping one leaves the other', async () => {
    await play('a', 'playing');
    const first = page.lastId();
    await play('b', 'playing');
    player.stop('a');
    expect(page.stopped).toEqual([first]);
  });

  test('[SN6] an answer to a former play of the same key does not speak for the new one', async () => {
    await play('a', 'playing');
    const former = page.lastId();
    player.stop('a');
    await play('a', 'playing');
    player.handleOutcome({ key: former, outcome: 'died', detail: '' });
    expect(died).toEqual([]);
  });
});

describe('dying', () => {
  test('[SN4] a sound that fails while it plays is told', async () => {
    await play('a', 'playing');
    player.handleOutcome({ key: page.lastId(), outcome: 'no-output', detail: 'unplugged' });
    expect(died).toEqual(['a']);
  });

  test('[SN4] with the page die all its sounds, each told once, and its window is closed', async () => {
    await play('a', 'playing');
    await play('b', 'playing');
    page.goAway('crashed');
    page.goAway('closed');
    expect(died).toEqual(['a', 'b']);
    expect(page.isOpen).toBe(false);
  });

  test('[SN4] a play that waits for its answer is told that the page died', async () => {
    const outcome = player.play(request('a'));
    player.handleReady({ outputs: [SPEAKER] });
    await player.prepare();
    await Promise.resolve();
    page.goAway('crashed');
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'died' });
    expect(died).toEqual([]);
  });

  test('[SN8] releasing closes the page, leaves nothing waiting, and tells no deaths', async () => {
    await play('a', 'playing');
    player.release();
    page.goAway('closed');
    expect([page.isOpen, time.pending(), died]).toEqual([false, 0, []]);
  });
});

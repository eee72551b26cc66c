import { beforeEach, describe, expect, test } from 'vitest';
import { createSoundLibrary } from '#main/sounds/sound-library.ts';
import { SoundTest } from '#main/sounds/sound-test.ts';
import { Sounding } from '#main/sounds/sounding.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeSoundPlayer } from '../../fakes/fake-sound-player.ts';

let page: FakeSoundPlayer;
let time: ReturnType<typeof createFakeDelay>;
let soundTest: SoundTest;

beforeEach(() => {
  page = new FakeSoundPlayer();
  time = createFakeDelay();
  const others = { system: new FakeSoundPlayer(), beeper: new FakeSoundPlayer() };
  soundTest = new SoundTest({
    sounding: new Sounding({ page, ...others, delay: time.delay, log: new FakeLog() }),
    library: createSoundLibrary({ names: () => ['song.mp3'], path: (origin, name) => `/${origin}/${name}` }),
    settings: () => ({ ...DEFAULT_SETTINGS, volume: 0.4, outputDeviceId: 'desk' }),
    delay: time.delay,
  });
});

const wish = { sound: null, itemType: 'timer', volume: null, outputDeviceId: null } as const;

describe('testing a sound', () => {
  test('[SN13] plays what would ring: the usual sound, volume and output where the item says nothing', async () => {
    expect(await soundTest.start(wish)).toEqual({ heard: 'playing' });
    expect(page.asked[0]).toMatchObject({ volume: 0.4, outputDeviceId: 'desk', loop: true });
    expect(page.asked[0]?.sound.name).toBe(DEFAULT_SETTINGS.timerSound);
  });

  test('[SN13] plays the item’s own sound, volume and output where it has them', async () => {
    await soundTest.start({ ...wish, sound: 'song.mp3', volume: 1, outputDeviceId: 'kitchen' });
    expect(page.asked[0]).toMatchObject({ volume: 1, outputDeviceId: 'kitchen' });
    expect(page.asked[0]?.sound.origin).toBe('own');
  });

  test('[SN13] ends by itself, or when told to', async () => {
    await soundTest.start(wish);
    time.pass(15_000);
    expect(page.playing.size).toBe(0);
    await soundTest.start(wish);
    soundTest.stop();
    expect(page.playing.size).toBe(0);
  });

  test('[SN13] a new test replaces the former and lasts its whole time', async () => {
    await soundTest.start(wish);
    time.pass(10_000);
    await soundTest.start(wish);
    time.pass(14_000);
    expect(page.playing.size).toBe(1);
  });
});

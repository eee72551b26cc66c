import { beforeEach, describe, expect, test } from 'vitest';
import { SystemPlayer } from '#main/adapters/sound/system-player.ts';
import type { PlayRequest } from '#main/ports/sound-player.ts';
import { createFakeDelay } from '../../../fakes/fake-delay.ts';
import { FakeLauncher } from '../../../fakes/fake-launcher.ts';

const ogg = { name: 'pobudka-dawn.ogg', origin: 'built-in', path: '/ours/pobudka-dawn.ogg' } as const;
const m4a = { name: 'a.m4a', origin: 'own', path: '/own/$(reboot) a.m4a' } as const;

function request(key: string, changes: Partial<PlayRequest> = {}): PlayRequest {
  return { key, sound: ogg, volume: 0.5, fadeInSeconds: 20, outputDeviceId: null, loop: true, ...changes };
}

let time: ReturnType<typeof createFakeDelay>;
let launcher: FakeLauncher;
let player: SystemPlayer;
let died: string[];

function set(platform: NodeJS.Platform, ...installed: string[]): void {
  time = createFakeDelay();
  launcher = new FakeLauncher(...installed);
  player = new SystemPlayer({ platform, plainWavPath: '/ours/plain.wav', launcher, delay: time.delay });
  died = [];
  player.onDied((key) => died.push(key));
}
beforeEach(() => set('linux', 'paplay', 'aplay'));

/** Starts one that is heard. */
async function play(key: string, changes: Partial<PlayRequest> = {}): Promise<void> {
  const outcome = player.play(request(key, changes));
  time.pass(400);
  expect(await outcome).toEqual({ kind: 'playing' });
}

describe('the system player', () => {
  test('[SN9] a program that still runs after a moment is heard', async () => {
    await play('a');
    expect(launcher.last().path).toBe('/bin/paplay');
    expect(launcher.last().args.at(-1)).toBe('/ours/pobudka-dawn.ogg');
  });

  test('[SN9] the sound is started again when it has ended, until it is stopped', async () => {
    await play('a');
    launcher.last().end(0);
    time.pass(150);
    launcher.last().end(0);
    time.pass(150);
    expect([launcher.launched.length, launcher.running.size]).toEqual([3, 1]);
    player.stop('a');
    time.pass(10_000);
    expect([launcher.launched.length, launcher.running.size, time.pending()]).toEqual([3, 0, 0]);
    expect(died).toEqual([]);
  });

  test('[SN9] a stop between two rounds is a stop', async () => {
    await play('a');
    launcher.last().end(0);
    player.stop('a');
    time.pass(10_000);
    expect(launcher.running.size).toBe(0);
  });

  test('[SN9] what is to sound once sounds once', async () => {
    await play('a', { loop: false });
    launcher.last().end(0);
    time.pass(10_000);
    expect(launcher.launched.length).toBe(1);
  });

  test('[SN3] a program that fails hands over to the next one, and what it cannot play is our plain sound', async () => {
    const outcome = player.play(request('a'));
    launcher.last().end(1);
    await Promise.resolve();
    expect(launcher.last().path).toBe('/bin/aplay');
    expect(launcher.last().args.at(-1)).toBe('/ours/plain.wav');
    time.pass(400);
    expect(await outcome).toEqual({ kind: 'playing' });
  });

  test('[SN3] none that works is a failure', async () => {
    set('linux', 'paplay');
    const outcome = player.play(request('a'));
    launcher.last().end(1);
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'no-output' });
    set('linux');
    expect(await player.play(request('a'))).toMatchObject({ kind: 'failed', reason: 'not-ready' });
    expect(await player.prepare()).toBe(false);
  });

  test('[SN6] a stop while one program fails does not start the next', async () => {
    const outcome = player.play(request('a'));
    player.stop('a');
    expect(await outcome).toMatchObject({ kind: 'failed' });
    expect([launcher.launched.length, launcher.running.size]).toEqual([1, 0]);
  });

  test('[SN4] a program that fails later has died', async () => {
    await play('a');
    launcher.last().end(1);
    expect(died).toEqual(['a']);
    time.pass(10_000);
    expect(launcher.launched.length).toBe(1);
  });

  test('[SN9] releasing leaves no program behind', async () => {
    await play('a');
    await play('b');
    expect(launcher.running.size).toBe(2);
    player.release();
    expect(launcher.running.size).toBe(0);
  });
});

describe('what the programs are given', () => {
  test('[SN9] the volume, on each program’s scale', async () => {
    await play('a', { volume: 0.125 });
    expect(launcher.last().args).toContain('--volume=32768');
    set('darwin', 'afplay');
    await play('a', { volume: 2 });
    expect(launcher.last().args.slice(0, 2)).toEqual(['--volume', '1.000']);
  });

  test('[SN9] a foreign path is one argument, never part of a script', async () => {
    set('darwin', 'afplay');
    await play('a', { sound: m4a });
    expect(launcher.last().args.at(-1)).toBe(m4a.path);
    set('win32', 'powershell.exe');
    await play('a', { sound: { ...m4a, path: 'C:\\own\\$(reboot) a.mp3' } });
    expect(launcher.last().environment.POBUDKA_SOUND).toBe('C:\\own\\$(reboot) a.mp3');
    expect(launcher.last().args.join(' ')).not.toContain('reboot');
  });
});

import { describe, expect, test } from 'vitest';
import { createSoundLibrary } from '#main/sounds/sound-library.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { BUILT_IN_SOUNDS, builtInFileName } from '#shared/domain/sound-name.ts';

const OWN = ['song.mp3', 'Żółw.flac', 'pobudka-dawn.ogg'];
const library = createSoundLibrary({
  names: (origin) => (origin === 'own' ? OWN : BUILT_IN_SOUNDS.map(builtInFileName)),
  path: (origin, name) => `/${origin}/${name}`,
});
const rings = (customSound: string | null, type: 'alarm' | 'timer' = 'alarm') =>
  library.resolve({ type, customSound }, DEFAULT_SETTINGS).path;

const DEFAULT = '/built-in/pobudka-dawn.ogg';

describe('which sound rings', () => {
  test('[SN2] no sound of its own: the usual one of alarms or of timers', () => {
    expect(rings(null)).toBe(DEFAULT);
    expect(rings(null, 'timer')).toBe('/built-in/pobudka-kettle.ogg');
  });

  test.each([
    ['pobudka-harp.ogg', '/built-in/pobudka-harp.ogg'],
    ['song.mp3', '/own/song.mp3'],
    ['/home/someone/Music/song.mp3', '/own/song.mp3'],
    ['C:\\Users\\someone\\song.mp3', '/own/song.mp3'],
    ['sounds/../../song.mp3', '/own/song.mp3'],
    ['Żółw.flac'.normalize('NFD'), '/own/Żółw.flac'],
  ])('[SN2] %s is looked up by its last segment', (customSound, path) => {
    expect(rings(customSound)).toBe(path);
  });

  test.each([
    'https://example.com/song.mp3',
    'file:///home/someone/song.mp3',
    'data:audio/wav;base64,song.mp3',
    'app://pobudka/sounds/own/song.mp3',
    'javascript:song.mp3',
    '\\\\server\\share\\song.mp3',
    '//server/share/song.mp3',
    '\\\\.\\song.mp3',
    '\\\\?\\C:\\song.mp3',
    '/dev/song.mp3',
    '/proc/self/fd/song.mp3',
    'song.mp3:stream',
    'song.mp3\0.ogg',
    '..',
    '.',
    '',
    '   ',
    '/',
    '../../../../etc/passwd',
    'unknown.mp3',
    `${'a'.repeat(300)}.mp3`,
  ])('[SN2] %j is never opened: the default sound rings', (customSound) => {
    expect(rings(customSound)).toBe(DEFAULT);
  });

  test('[SN2] a usual sound that is gone falls back to the one of the first day', () => {
    const settings = { alarmSound: 'gone.mp3', timerSound: '../../x' };
    expect(library.resolve({ type: 'alarm', customSound: 'gone-too.mp3' }, settings).path).toBe(DEFAULT);
    expect(library.resolve({ type: 'timer', customSound: null }, settings).path).toBe(
      '/built-in/pobudka-kettle.ogg',
    );
  });

  test('[SN12] a file of the person’s never hides one of ours', () => {
    expect(rings('pobudka-dawn.ogg')).toBe(DEFAULT);
    expect(library.list().filter(({ name }) => name === 'pobudka-dawn.ogg')).toEqual([
      { name: 'pobudka-dawn.ogg', origin: 'built-in' },
    ]);
  });
});

describe('what there is', () => {
  test('[SN2] ours come first, then the person’s own', () => {
    const list = library.list();
    expect(list).toHaveLength(12);
    expect(list.slice(0, 10).every(({ origin }) => origin === 'built-in')).toBe(true);
    expect(list.slice(10).map(({ name }) => name)).toEqual(['song.mp3', 'Żółw.flac']);
  });

  test('[SN2] an address leads to a listed sound only', () => {
    expect(library.path('own', 'song.mp3')).toBe('/own/song.mp3');
    expect(library.path('own', '../song.mp3')).toBeNull();
    expect(library.path('built-in', 'sounds.json')).toBeNull();
    expect(library.path('built-in', 'plain.wav')).toBeNull();
  });
});

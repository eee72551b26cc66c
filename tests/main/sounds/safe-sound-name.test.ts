import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeSoundName } from '#main/sounds/safe-sound-name.ts';

describe('the name of a copy', () => {
  test.each([
    ['song.mp3', 'mp3', 'song.mp3'],
    ['My Song.MP3', 'mp3', 'My Song.mp3'],
    ['page.html', 'wav', 'page.wav'],
    ['run.mp3.exe', 'mp3', 'run.mp3.mp3'],
    ['..', 'ogg', 'sound.ogg'],
    ['.hidden', 'ogg', 'sound.ogg'],
    ['...mp3', 'mp3', 'sound.mp3'],
    ['a/b\\c.mp3', 'mp3', 'c.mp3'],
    ['CON.mp3', 'mp3', '_CON.mp3'],
    ['com1.tar.mp3', 'mp3', '_com1.tar.mp3'],
    ['name. .mp3', 'mp3', 'name.mp3'],
    ['a:b*c?.mp3', 'mp3', 'a b c.mp3'],
    ['evil\u202egpj.mp3', 'mp3', 'evil gpj.mp3'],
    ['z\u0307o\u0301\u0142w.flac', 'flac', 'żółw.flac'],
  ])('[SN12] %j becomes a safe one', (fileName, ending, safe) => {
    expect(safeSoundName(fileName, ending, [])).toBe(safe);
  });

  test('[SN12] is taken by no other, whatever the case or the spelling of its accents', () => {
    const taken = ['Song.mp3', 'SONG (2).MP3', 'żółw.flac'.normalize('NFD')];
    expect(safeSoundName('song.mp3', 'mp3', taken)).toBe('song (3).mp3');
    expect(safeSoundName('ŻÓŁW.flac', 'flac', taken)).toBe('ŻÓŁW (2).flac');
  });

  test('[SN12] is bare and short whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (fileName) => {
        const name = safeSoundName(fileName, 'ogg', []);
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}]+\.ogg$/u);
        expect(name).not.toMatch(/^[. ]/);
        expect(name.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(125);
      }),
      { seed: 20_26, numRuns: 2000 },
    );
  });
});

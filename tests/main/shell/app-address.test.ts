import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAppAddress, soundAddress } from '#main/shell/app-address.ts';

const files = new Set(['main.html', 'ring.html', 'assets/main-abc.js', 'assets/odd name.css']);
const resolve = (address: string) => resolveAppAddress(address, files);
const REFUSED = { kind: 'refused' };

describe('addresses of pages', () => {
  test('[SH1] a file of the build is found by its exact path', () => {
    expect(resolve('app://pobudka/main.html')).toEqual({ kind: 'page-file', file: 'main.html' });
    expect(resolve('app://pobudka/assets/main-abc.js#x')).toEqual({
      kind: 'page-file',
      file: 'assets/main-abc.js',
    });
  });

  test.each([
    'app://pobudka',
    'app://pobudka/',
    'app://pobudka/assets',
    'app://pobudka/MAIN.html',
    'app://pobudka/main.html/',
    'app://pobudka//main.html',
    'app://pobudka/main.html?x=1',
    'app://pobudka/./main.html',
    'app://pobudka/assets/../main.html',
    'app://pobudka/../main.html',
    'app://pobudka/%2e%2e/main.html',
    'app://pobudka/..%2fmain.html',
    'app://pobudka/..%5cmain.html',
    'app://pobudka/..\\main.html',
    'app://pobudka/main%2ehtml',
    'app://pobudka/main.html%00.js',
    'app://pobudka/main.html\u0000',
    'app://pobudka/assets/odd%20name.css',
    'app://pobudka.example/main.html',
    'app://pobudka:80/main.html',
    'app://user@pobudka/main.html',
    'app://other/main.html',
    'file:///main.html',
    'https://pobudka/main.html',
    '',
  ])('[SH1] %j is refused', (address) => {
    expect(resolve(address)).toEqual(REFUSED);
  });
});

describe('addresses of sounds', () => {
  test('[SH1] a sound is found by its bare name, however odd the name is', () => {
    fc.assert(
      fc.property(fc.constantFrom('built-in' as const, 'own' as const), bareName(), (origin, name) => {
        expect(resolve(soundAddress(origin, name))).toEqual({ kind: 'sound', origin, name });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test.each([
    'app://pobudka/sounds/own/',
    'app://pobudka/sounds/own/..',
    'app://pobudka/sounds/own/%2e%2e',
    'app://pobudka/sounds/own/..%2f..%2fetc%2fpasswd',
    'app://pobudka/sounds/own/..%5cx.ogg',
    'app://pobudka/sounds/own/a%00.ogg',
    'app://pobudka/sounds/own/a/b.ogg',
    'app://pobudka/sounds/own/C%3Ax.ogg',
    'app://pobudka/sounds/own/%E0%A4%A.ogg',
    'app://pobudka/sounds/other/a.ogg',
    `app://pobudka/sounds/own/${'a'.repeat(201)}`,
  ])('[SH1] %j is refused', (address) => {
    expect(resolve(address)).toEqual(REFUSED);
  });
});

test('[SH1] no address whatever leads outside: what is found is an allowed file or a bare name', () => {
  const pieces = [
    '..',
    '.',
    '/',
    '\\',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '\u0000',
    'main.html',
    'sounds/own/',
    'a.ogg',
    ':',
  ];
  const path = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })));
  const start = fc.constantFrom(
    'app://pobudka/',
    'app://pobudka/sounds/own/',
    'app://pobudka',
    'file:///',
    '',
  );
  fc.assert(
    fc.property(start, path, (prefix, parts) => {
      const target = resolve(prefix + parts.join(''));
      if (target.kind === 'page-file') expect(files.has(target.file)).toBe(true);
      if (target.kind === 'sound') expect(target.name).not.toMatch(/[/\\:\p{Cc}]|^\.{0,2}$/u);
    }),
    { seed: 11, numRuns: 8_000 },
  );
});

function bareName() {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((name) => name.isWellFormed() && !/[/\\:\p{Cc}]/u.test(name) && name !== '.' && name !== '..');
}

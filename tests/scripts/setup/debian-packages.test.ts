import { expect, it } from 'vitest';
import { debianPackages, installCommand, missingPackages } from '../../../scripts/setup/debian-packages.mjs';

const packages = [
  { name: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'sox', command: 'sox' },
];
const gtk = '\tlibgtk-3.so.0 (libc6,x86-64) => /lib/x86_64-linux-gnu/libgtk-3.so.0\n';

it('a package is missing when its library or its command is not there', () => {
  expect(missingPackages(packages, { libraries: gtk, hasCommand: () => false })).toEqual(['sox']);
  expect(missingPackages(packages, { libraries: '', hasCommand: () => true })).toEqual(['libgtk-3-0']);
});

it('a library whose name only begins alike does not count', () => {
  const libraries = gtk.replace('libgtk-3.so.0 ', 'libgtk-3.so.01 ');
  expect(missingPackages(packages, { libraries, hasCommand: () => true })).toEqual(['libgtk-3-0']);
});

it('nothing is missing where all is there', () => {
  expect(missingPackages(packages, { libraries: gtk, hasCommand: () => true })).toEqual([]);
});

it('the tests need all that the app needs', () => {
  expect(debianPackages.test).toEqual(expect.arrayContaining(debianPackages.start));
});

it('one command installs them', () => {
  expect(installCommand(['a', 'b'])).toBe('apt-get update && apt-get install -y --no-install-recommends a b');
});

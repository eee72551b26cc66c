import { expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/installed-packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-windows': { version: '2.0.0', optional: true },
  },
};

it('an installation that npm did not finish is not one', () => {
  expect(isInstalled(wanted, null)).toBe(false);
});

it('what is optional may be absent', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
});

it('what is required may not', () => {
  expect(isInstalled(wanted, { packages: {} })).toBe(false);
});

it('every version present is the one of the lockfile, of optional packages too', () => {
  const a = { version: '1.0.0' };
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  const packages = { 'node_modules/a': a, 'node_modules/for-windows': { version: '1.9.0' } };
  expect(isInstalled(wanted, { packages })).toBe(false);
});

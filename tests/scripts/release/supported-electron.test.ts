import { expect, it } from 'vitest';
import { isSupported } from '../../../scripts/release/supported-electron.ts';

it.each([
  ['45.4.1', '45.9.0', true],
  ['45.4.1', '47.0.0', true],
  ['45.4.1', '48.0.0', false],
  ['33.2.1', '45.4.1', false],
])('Electron %s beside %s is supported: %s', (pinned, newest, supported) => {
  expect(isSupported(pinned, newest)).toBe(supported);
});

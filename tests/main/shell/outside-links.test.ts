import { expect, test } from 'vitest';
import { isAllowedOutside } from '#main/shell/outside-links.ts';

test('[SH4] our own homepage may be opened outside', () => {
  expect(isAllowedOutside('https://pobudka.app/help?x=1#y')).toBe(true);
});

test.each([
  'http://pobudka.app/',
  'https://pobudka.app.example/',
  'https://pobudka.app@example.com/',
  'https://user:pw@pobudka.app/',
  'https://pobudka.app:8443/',
  'https://example.com/pobudka.app',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'mailto:a@pobudka.app',
  'smb://pobudka.app/share',
  `https://pobudka.app/${'a'.repeat(2000)}`,
  '',
])('[SH4] %s may not', (address) => {
  expect(isAllowedOutside(address)).toBe(false);
});

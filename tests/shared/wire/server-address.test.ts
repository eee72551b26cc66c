import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readServerAddress } from '#shared/wire/server-address.ts';

test.each([
  ['example.org', 'https://example.org'],
  ['  Example.ORG/ ', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org:443', 'https://example.org'],
  ['example.org:8443', 'https://example.org:8443'],
  ['https://example.org.', 'https://example.org'],
  ['https://example.org/sync//', 'https://example.org/sync'],
  ['https://example.org/?x=1#y', 'https://example.org'],
  ['https://example.org/a/../b', 'https://example.org/b'],
  ['https://münchen.example', 'https://xn--mnchen-3ya.example'],
  ['203.0.113.7', 'https://203.0.113.7'],
  ['https://[2001:db8::1]:8470', 'https://[2001:db8::1]:8470'],
])('[AC1] %s is %s', (typed, url) => {
  expect(readServerAddress(typed)).toEqual({ ok: true, url });
});

test.each([
  ['localhost', 'http://localhost'],
  ['localhost:8470', 'http://localhost:8470'],
  ['localhost:443', 'http://localhost:443'],
  ['sync.localhost:1', 'http://sync.localhost:1'],
  ['HTTP://127.0.0.1:8470', 'http://127.0.0.1:8470'],
  ['127.1:8470', 'http://127.0.0.1:8470'],
  ['[::1]:8470', 'http://[::1]:8470'],
  ['https://localhost:8470', 'https://localhost:8470'],
])('[AC1] %s is this computer, %s', (typed, url) => {
  expect(readServerAddress(typed)).toEqual({ ok: true, url });
});

test.each([
  'https://example.org/api/alarms-timers',
  'https://example.org/api/alarms-timers/',
  'example.org/api/alarms-timers/ws?token=x',
  'example.org/api/v1/auth/login',
])("[AC1] the service's own path is cut from %s", (typed) => {
  expect(readServerAddress(typed)).toEqual({ ok: true, url: 'https://example.org' });
});

test('[AC1] only the service’s own path is cut', () => {
  const kept = 'https://example.org/x/api/alarms-timers-2';
  expect(readServerAddress(kept)).toEqual({ ok: true, url: kept });
  expect(readServerAddress('example.org/x/api/v1/auth')).toEqual({ ok: true, url: 'https://example.org/x' });
});

test.each([
  'http://example.org',
  'http://127.0.0.1.example.org',
  'http://localhost.example.org',
  'http://notlocalhost',
  'http://0.0.0.0:8470',
  'http://128.0.0.1',
  'http://[::2]',
  'http://[::ffff:7f00:1]',
])('[AC1] %s is insecure', (typed) => {
  expect(readServerAddress(typed)).toEqual({ ok: false, why: 'insecure-address' });
});

test.each([
  '',
  '   ',
  '/',
  '//example.org',
  'https://',
  'https:///example.org',
  'https:example.org',
  'ftp://example.org',
  'wss://example.org',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'mailto:me@example.org',
  'me@example.org',
  'https://me:secret@example.org',
  'https://@example.org',
  'https://example.org\\@example.com',
  'https://example.org\u0000.example.com',
  'exam ple.org',
  'https://a..b',
  'https://.',
  'https://example.org:0',
  'https://example.org:65536',
  'https://1.2.3.4.5',
  'https://[::1',
  `https://${'a'.repeat(600)}.org`,
])('[AC1] %j is no address', (typed) => {
  expect(readServerAddress(typed)).toEqual({ ok: false, why: 'not-an-address' });
});

test('[AC1] what is read is read again as itself, and never throws', () => {
  const parts = [
    'http://',
    'https://',
    'localhost',
    '127.0.0.1',
    '@',
    ':',
    '/',
    '\\',
    '[::1]',
    '%',
    '.',
    'é',
  ];
  const address = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(address, (pieces) => {
      const read = readServerAddress(pieces.join(''));
      if (!read.ok) return;
      expect(readServerAddress(read.url)).toEqual(read);
      const { protocol, username, search, hash } = new URL(read.url);
      expect([username, search, hash]).toEqual(['', '', '']);
      expect(['http:', 'https:']).toContain(protocol);
    }),
    { seed: 7, numRuns: 5_000 },
  );
});

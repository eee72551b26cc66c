import { expect, test } from 'vitest';
import { commonHeaders, contentSecurityPolicy, contentTypeOf } from '#main/shell/page-headers.ts';

test('[SH3] the policy starts from nothing and holds no unsafe source', () => {
  for (const policy of [contentSecurityPolicy(null), contentSecurityPolicy('abc')]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
  }
});

test('[SH3] a nonce admits one style element and no script', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).toContain("script-src 'self';");
});

test('[SH3] no answer is guessed at or shared with another origin', () => {
  expect(commonHeaders('text/css')).toMatchObject({
    'Content-Type': 'text/css',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test.each([
  ['main.html', 'text/html; charset=utf-8'],
  ['a.OGG', 'audio/ogg'],
  ['a.b.m4a', 'audio/mp4'],
  ['constructor', 'application/octet-stream'],
  ['x.exe', 'application/octet-stream'],
])('[SH3] %s is %s', (name, type) => {
  expect(contentTypeOf(name)).toBe(type);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact, redactText } from '#main/adapters/electron/redact.ts';

const SECRET = 'S3cr3tValue-abcdef0123';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXZhbHVl';

test.each([
  `wss://example.com/ws?token=${SECRET}&x=1`,
  `wss://example.com/ws?access_token=${SECRET}`,
  `GET /?a=1&refresh_token=${SECRET}#x`,
  `Authorization: Bearer ${SECRET}`,
  `{"authorization":"Basic ${SECRET}"}`,
  `sent Bearer ${SECRET}`,
  `{"accessToken":"${SECRET}"}`,
  `{"password":"${SECRET}","x":1}`,
  `password = ${SECRET}`,
  `https://user:${SECRET}@example.com/`,
])('[SH15] nothing secret is left of %j', (text) => {
  expect(redactText(text)).not.toContain(SECRET);
});

test('[SH15] a JWT is recognised wherever it stands', () => {
  for (const text of [JWT, `x${' '}${JWT},y`, `"${JWT}"`, `/path/${JWT}/more`]) {
    expect(redactText(text)).not.toContain('eyJ');
  }
});

test('[SH15] a token in any parameter place is removed, whatever stands around it', () => {
  const part = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(part, fc.constantFrom('?', '&', ' '), part, (before, mark, after) => {
      expect(redactText(`${before}${mark}token=${SECRET}&${after}`)).not.toContain(SECRET);
    }),
    { seed: 13 },
  );
});

test('[SH15] secret fields are removed by their name, in errors and causes too', () => {
  const error = Object.assign(
    new Error(`failed: token=${SECRET}`, { cause: new Error(`Bearer ${SECRET}`) }),
    {
      config: { headers: { Authorization: SECRET }, refreshToken: SECRET, password: SECRET },
    },
  );
  expect(JSON.stringify(redact({ error, list: [{ token: SECRET }] }))).not.toContain(SECRET);
});

test('[SH15] what is no secret stays readable', () => {
  const text = 'request refused: tokens of grammar, 3 alarms at app://pobudka/main.html';
  expect(redactText(text)).toBe(text);
  expect(redact({ channel: 'app:execute', count: 3, ok: true, none: null })).toEqual({
    channel: 'app:execute',
    count: 3,
    ok: true,
    none: null,
  });
});

test('[SH15] any value can be logged: cyclic, deep, huge or odd', () => {
  const cyclic: Record<string, unknown> = { big: 1n, fn: () => 1, map: new Map([[1, 2]]) };
  cyclic.self = cyclic;
  expect(() => JSON.stringify(redact(cyclic))).not.toThrow();
  expect(redactText('x'.repeat(100_000)).length).toBeLessThan(5_000);
});

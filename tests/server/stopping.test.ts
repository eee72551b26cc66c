import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { Bench } from './bench.ts';

test.each([
  ['silent', ''],
  ['half of a head', 'GET /health HTTP/1.1\r\nHost: a'],
  ['half of a body', 'POST /api/v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'],
])('[SV21] a connection that stays %s does not hold up the end', async (_name, sent) => {
  const bench = await Bench.start({}, { graceMs: 100 });
  const { port, hostname } = new URL(bench.server.url);
  const line = connect(Number(port), hostname).on('error', () => undefined);
  await once(line, 'connect');
  if (sent) line.write(sent);
  await bench.ask('GET', '/health');
  const begin = performance.now();
  const gone = once(line, 'close');
  line.resume();
  await bench.stop();
  expect(performance.now() - begin).toBeLessThan(3_000);
  await gone;
});

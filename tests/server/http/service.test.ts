import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';
import { SocketClient } from '../socket-client.ts';

let bench: Bench | null = null;
afterEach(async () => {
  await bench?.stop();
  bench = null;
});

test('[SV26] no log line holds a token, a password, a code or an id, whatever goes wrong', async () => {
  bench = await Bench.start();
  const ann = await bench.signUp('ann');
  const socket = await bench.connect(ann.access);
  await SocketClient.open(`${bench.server.url}/api/alarms-timers/ws?token=${ann.refresh}`).ended;
  await bench.ask('POST', '/api/alarms-timers', { token: ann.access, body: of(ann, alarm('a-secret-id')) });
  await bench.ask('GET', `/api/alarms-timers/a-secret-id?token=${ann.access}`, { token: ann.access });
  await bench.ask('POST', '/api/v1/auth/login', { raw: `{"password":"${ann.password}` });
  socket.send('{');
  await socket.settle();
  const log = bench.logLines.join('');
  expect(bench.logLines.length).toBeGreaterThan(4);
  const secrets = [ann.access, ann.refresh, ann.password, bench.mails[0]?.code, 'a-secret-id', ann.id];
  for (const secret of secrets) expect(log).not.toContain(secret);
});

test('[SV26] metrics are for whoever has their token, and hold no user, id or address', async () => {
  bench = await Bench.start({ POBUDKA_METRICS_TOKEN: 'a token for metrics' });
  const ann = await bench.signUp('ann');
  await bench.connect(ann.access);
  await bench.ask('GET', '/api/alarms-timers/an-id', { token: ann.access });
  expect((await bench.ask('GET', '/metrics')).status).toBe(401);
  expect((await bench.ask('GET', '/metrics', { token: 'a token for metricz' })).status).toBe(401);
  const { status, body } = await bench.ask('GET', '/metrics', { token: 'a token for metrics' });
  expect(status).toBe(200);
  expect(body).toContain('pobudka_socket_connections 1');
  expect(body).toMatch(/route="\/api\/alarms-timers\/:id",status="404"/);
  for (const secret of [ann.id, 'an-id', ann.email, '127.0.0.1']) expect(body).not.toContain(secret);
});

test('[SV26] without a token of their own metrics are not there', async () => {
  bench = await Bench.start();
  expect((await bench.ask('GET', '/metrics')).status).toBe(404);
});

test('[SV26] every answer forbids sniffing, framing, scripts and caching', async () => {
  bench = await Bench.start();
  const { headers } = await bench.ask('GET', '/health');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('strict-transport-security')).toMatch(/max-age/);
  expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
});

test('[SV26] health says when the store does not answer', async () => {
  const store = openServerStore(':memory:');
  bench = await Bench.start({}, { store: { ...store, ping: () => Promise.reject(new Error('gone')) } });
  expect((await bench.ask('GET', '/health')).status).toBe(503);
  expect((await bench.ask('GET', '/api/alarms-timers/health')).body).toMatchObject({ status: 'ok' });
});

describe('the configuration', () => {
  const production = {
    POBUDKA_ENV: 'production',
    POBUDKA_JWT_SECRET: 'x'.repeat(32),
    POBUDKA_SMTP_URL: 'smtp://mail.example:587',
  };

  test('[SV28] nothing is needed on this computer alone', () => {
    expect(readConfig({})).toMatchObject({ kind: 'config', config: { POBUDKA_HOST: '127.0.0.1' } });
    expect(readConfig(production).kind).toBe('config');
  });

  test.each([
    ['an open address without TLS', { POBUDKA_HOST: '0.0.0.0' }],
    ['half of a certificate', { POBUDKA_TLS_CERT: 'cert.pem' }],
    ['production without a secret', { ...production, POBUDKA_JWT_SECRET: undefined }],
    ['production without mail', { ...production, POBUDKA_SMTP_URL: undefined }],
    ['a short secret', { POBUDKA_JWT_SECRET: 'short and secret' }],
    ['a short metrics token', { POBUDKA_METRICS_TOKEN: 'short and secret'.slice(1) }],
    ['no number', { POBUDKA_PORT: 'http' }],
  ])('[SV28] %s is refused with a reason that repeats no value', (_name, env) => {
    const read = readConfig(env);
    expect(read.kind).toBe('refused');
    expect(JSON.stringify(read)).not.toContain('short and secret');
  });

  test('[SV28] an empty variable counts as unset: without a certificate nothing beyond this computer', () => {
    const empty = { POBUDKA_TLS_CERT: '', POBUDKA_TLS_KEY: '', POBUDKA_PORT: '' };
    expect(readConfig({ POBUDKA_HOST: '0.0.0.0', ...empty }).kind).toBe('refused');
    const read = readConfig({ ...production, ...empty });
    expect(read).toMatchObject({ kind: 'config', config: { POBUDKA_PORT: 8470 } });
    expect(JSON.stringify(read)).not.toContain('TLS_CERT');
    expect(readConfig({ ...production, POBUDKA_JWT_SECRET: '' }).kind).toBe('refused');
  });

  test('[SV28] an open address is taken with TLS or behind a proxy', () => {
    expect(readConfig({ POBUDKA_HOST: '0.0.0.0', POBUDKA_BEHIND_PROXY: 'true' }).kind).toBe('config');
    const tls = { POBUDKA_TLS_CERT: 'c.pem', POBUDKA_TLS_KEY: 'k.pem' };
    expect(readConfig({ POBUDKA_HOST: '0.0.0.0', ...tls }).kind).toBe('config');
  });
});

import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { Bench } from '../bench.ts';

let bench: Bench;
afterEach(() => bench.stop());

test('[SV16] an Upgrade to anything but a websocket is ignored: the request is answered as it would be without', async () => {
  bench = await Bench.start();
  const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': '' };
  const asked = request(`${bench.server.url}/health`, { headers, agent: false }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  expect(response.statusCode).toBe(200);
  const { access } = await bench.signUp('ann');
  await (await bench.connect(access)).settle();
});

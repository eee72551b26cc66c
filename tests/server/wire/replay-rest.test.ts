import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { OTHER_BODY, OTHER_STATUS } from './differences.ts';
import { unlike } from './likeness.ts';
import { type RestStep, restSteps } from './recording.ts';
import { StandIns } from './stand-ins.ts';

let bench: Bench;
let standIns: StandIns;

beforeEach(async () => {
  bench = await Bench.start();
  const [a, b] = [await bench.signUp('user-a'), await bench.signUp('user-b')] as [Account, Account];
  standIns = await StandIns.of(a, b);
});

afterEach(() => bench.stop());

describe('what the existing service answered, ours answers', () => {
  for (const file of ['02-rest-authorization', '06-upsert', '07-versions', '08-delete', '13-bulk']) {
    test(`[SV27] the recording ${file}`, async () => {
      expect(await replay(file)).toEqual([]);
    });
  }
});

/** Every step in its order; what came out otherwise. */
async function replay(file: string): Promise<string[]> {
  const differing: string[] = [];
  for (const recorded of restSteps(file)) {
    const { step, request, response } = standIns.in(recorded);
    const name = `${file}: ${step}`;
    const { status, body } = await bench.ask(request.method, request.path, askOf(request));
    const expected = OTHER_STATUS[name] ?? response.status;
    if (status !== expected) differing.push(`${name}: ${expected}, not ${status} ${JSON.stringify(body)}`);
    if (name in OTHER_STATUS || OTHER_BODY.includes(name)) continue;
    differing.push(...unlike(response.body, body).map((it) => `${name}: ${it}`));
  }
  return differing;
}

function askOf({ headers, body }: RestStep['request']) {
  if (body === undefined) return { headers };
  return { headers, raw: typeof body === 'string' ? body : JSON.stringify(body) };
}

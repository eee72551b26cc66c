import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Account, Bench } from '../bench.ts';
import { alarm, of } from '../samples.ts';

let bench: Bench;
let ann: Account;

interface Described {
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, object>>;
}
let paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;

beforeAll(async () => {
  bench = await Bench.start();
  ann = await bench.signUp('ann');
  const { body } = await bench.ask('GET', '/openapi.json');
  paths = body.paths;
});
afterAll(() => bench.stop());

describe('the OpenAPI document', () => {
  test('[SV25] describes every route, and no other', () => {
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const operations = bench.server.operations.map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(operations.sort());
    for (const { method, path } of bench.server.operations) {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      expect(
        bench.server.app.hasRoute({ method: method as RouteOptions['method'] & string, url }),
        path,
      ).toBe(true);
    }
    const routes =
      bench.server.app.printRoutes({ commonPrefix: false }).match(/\((?:GET|POST|DELETE)[^)]*\)/g) ?? [];
    const registered = routes.flatMap((it) => it.slice(1, -1).split(', '));
    expect(registered).toHaveLength(operations.length);
  });

  test('[SV25] says which calls need a token, and those are refused without one', async () => {
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const reply = await bench.ask(method.toUpperCase(), path.replace('{id}', 'x'));
        expect(reply.status === 403, `${method} ${path}`).toBe(security.length > 0);
      }
    }
  });

  test('[SV25] names parameters and which of them must be', () => {
    const list = paths['/api/alarms-timers']?.get?.parameters ?? [];
    expect(list.map((it) => `${it.in} ${it.name} ${it.required}`)).toEqual([
      'query user_id true',
      'query type false',
      'query enabled false',
      'query since false',
      'query limit false',
    ]);
    const remove = paths['/api/alarms-timers/{id}']?.delete?.parameters ?? [];
    expect(remove.map((it) => `${it.in} ${it.name}`)).toEqual([
      'path id',
      'query soft',
      'header idempotency-key',
      'header if-match',
    ]);
  });

  test('[SV25] has a schema for what is answered, and answers fit it', async () => {
    const token = ann.access;
    const asked = [
      ['POST', '/api/alarms-timers', { token, body: of(ann, alarm('a')) }],
      ['POST', '/api/alarms-timers', { token, body: of(ann, alarm('a')) }],
      ['POST', '/api/alarms-timers', { token, body: {} }],
      ['POST', '/api/alarms-timers/bulk', { token, body: { user_id: ann.id, items: [alarm('b')] } }],
      ['GET', `/api/alarms-timers?user_id=${ann.id}`, { token }],
      ['GET', '/api/alarms-timers/ws/stats', { token }],
      ['GET', '/api/alarms-timers/health', {}],
      ['GET', '/health', {}],
      ['DELETE', '/api/alarms-timers/a', { token }],
      ['GET', '/api/alarms-timers/a', { token }],
    ] as const;
    for (const [method, path, options] of asked) {
      const { status, body } = await bench.ask(method, path, options);
      const operation = bench.server.operations.find((it) => it.method === method && matches(it.path, path));
      const schema = operation?.answers[status];
      const described = paths[operation?.path ?? '']?.[method.toLowerCase()]?.responses ?? {};
      expect(described, `${method} ${path}`).toHaveProperty(String(status));
      if (schema) expect(schema.parse(body), `${method} ${path}`).toEqual(body);
    }
  });
});

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replace('{id}', 'a')}$`).test(path.split('?')[0] ?? '');
}

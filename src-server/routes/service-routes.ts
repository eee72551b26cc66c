import { z } from 'zod';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { type Answer, ok } from '../answer.ts';
import { type Operation, operation } from '../http/operation.ts';
import type { Clock } from '../ports/clock.ts';
import type { ServerStore } from '../ports/server-store.ts';

export interface ServiceParts {
  readonly store: ServerStore;
  readonly clock: Clock;
}

const API_VERSION = 'v1';
const get = { method: 'GET', access: 'open', limit: 'none' } as const;

/** Health, by both of its names. */
export function serviceOperations({ store, clock }: ServiceParts): Operation[] {
  const health = z.object({ status: z.string(), database: z.string(), api_version: z.string() });
  return [
    operation({
      ...get,
      path: '/api/alarms-timers/health',
      summary: 'Whether the service answers',
      answers: { 200: z.object({ status: z.literal('ok'), service: z.string(), timestamp: z.string() }) },
      handle: async () =>
        ok({ status: 'ok', service: 'alarms-timers', timestamp: wireTimestamp(clock.now()) }),
    }),
    operation({
      ...get,
      path: '/health',
      summary: 'Whether the service and its store answer',
      answers: { 200: health, 503: health },
      handle: () => healthOf(store),
    }),
  ];
}

/** The document that describes all operations, itself included. */
export function documentOperation(document: () => object): Operation {
  return operation({
    ...get,
    path: '/openapi.json',
    summary: 'This document',
    answers: { 200: z.object({ openapi: z.string() }) },
    handle: async () => ok(document()),
  });
}

async function healthOf(store: ServerStore): Promise<Answer> {
  try {
    await store.ping();
    return ok({ status: 'healthy', database: 'connected', api_version: API_VERSION });
  } catch {
    return { status: 503, body: { status: 'unhealthy', database: 'unreachable', api_version: API_VERSION } };
  }
}

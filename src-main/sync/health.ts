import { z } from 'zod';
import type { Http } from '../ports/http.ts';

const healthSchema = z.object({ status: z.literal('ok') });
const TIMEOUT_MS = 10_000;

/** `ours`: the service answers; `other`: somebody else does, or the service is not well; `none`: nobody does. */
export type Health = 'ours' | 'other' | 'none';

/** Asks whether the service is at a base address. Needs no token and sends none. */
export async function askHealth(http: Http, serverUrl: string, signal: AbortSignal): Promise<Health> {
  const exchanged = await http.exchange({
    method: 'GET',
    url: `${serverUrl}/api/alarms-timers/health`,
    headers: {},
    timeoutMs: TIMEOUT_MS,
    mayRepeat: true,
    signal,
  });
  if (!exchanged.ok) return 'none';
  const { status, body } = exchanged.reply;
  return status === 200 && healthSchema.safeParse(body).success ? 'ours' : 'other';
}

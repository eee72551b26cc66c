import { unlike } from './likeness.ts';
import { type RestStep, restSteps } from './recording.ts';
import type { StandIns } from './stand-ins.ts';

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly raw?: string;
}

export interface Replay {
  readonly standIns: StandIns;
  readonly ask: (method: string, path: string, asked: Asked) => Promise<{ status: number; body: unknown }>;
  /** Where the one who is asked answers otherwise on purpose; see differences.ts. */
  readonly differences: {
    readonly OTHER_STATUS: Readonly<Record<string, number>>;
    readonly OTHER_BODY: readonly string[];
  };
}

/** Every step of a recording in its order; what came out otherwise. */
export async function replayRest(file: string, { standIns, ask, differences }: Replay): Promise<string[]> {
  const { OTHER_STATUS, OTHER_BODY } = differences;
  const differing: string[] = [];
  for (const recorded of restSteps(file)) {
    const { step, request, response } = standIns.in(recorded);
    const name = `${file}: ${step}`;
    const { status, body } = await ask(request.method, request.path, askedOf(request));
    const expected = OTHER_STATUS[name] ?? response.status;
    if (status !== expected) differing.push(`${name}: ${expected}, not ${status} ${JSON.stringify(body)}`);
    if (name in OTHER_STATUS || OTHER_BODY.includes(name)) continue;
    differing.push(...unlike(response.body, body).map((it) => `${name}: ${it}`));
  }
  return differing;
}

function askedOf({ headers, body }: RestStep['request']): Asked {
  if (body === undefined) return { headers };
  return { headers, raw: typeof body === 'string' ? body : JSON.stringify(body) };
}

import type { AppClient, Asked, AskFailure } from './app-client.ts';
import type { AnswerValue } from './messages.ts';
import type { Pace } from './session.ts';

export interface InstanceStarter extends Pace {
  /** Starts the app in the tray, on its own; false if the system would not. */
  startInstance(): boolean;
}

const START_TIMEOUT_MS = 20_000;
const POLL_MS = 100;
/** Failures of an instance that is still starting, or just ending. */
const PASSING: ReadonlySet<AskFailure> = new Set(['nobody', 'broken-off']);

/** Greets the running app, starting it if none runs, and waits until it answers, 20 s at most [CL3]. */
export async function reachInstance(
  client: AppClient,
  starter: InstanceStarter,
): Promise<Asked<AnswerValue<'ping'>>> {
  const giveUpAtMs = starter.elapsedMs() + START_TIMEOUT_MS;
  let started = false;
  for (;;) {
    const greeting = await client.ask('ping', {});
    if (greeting.ok || !PASSING.has(greeting.failure)) return greeting;
    if (starter.elapsedMs() >= giveUpAtMs) return greeting;
    if (!started && greeting.failure === 'nobody') {
      if (!starter.startInstance()) return greeting;
      started = true;
    }
    await starter.pause(POLL_MS);
  }
}

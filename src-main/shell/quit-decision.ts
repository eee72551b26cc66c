/** What a person would lose by quitting now. */
export interface AtStake {
  readonly alarms: number;
  readonly timers: number;
}

/** What a wish to quit leads to. */
export type QuitDecision = 'quit' | 'ask' | 'wait';

/** The person is asked only when something would not ring, only once at a time, and never while the system shuts down. */
export function decideQuit(state: {
  readonly agreed: boolean;
  readonly systemEnding: boolean;
  readonly asking: boolean;
  readonly atStake: AtStake;
}): QuitDecision {
  if (state.agreed || state.systemEnding) return 'quit';
  if (state.atStake.alarms + state.atStake.timers === 0) return 'quit';
  return state.asking ? 'wait' : 'ask';
}

import { app } from 'electron';
import type { Log } from '../ports/log.ts';
import type { Power } from '../ports/power.ts';
import { type AtStake, decideQuit } from './quit-decision.ts';

export interface QuitGuardDeps {
  readonly atStake: () => AtStake;
  /** Asks the person; resolves to whether to quit. */
  readonly ask: (atStake: AtStake) => Promise<boolean>;
  readonly power: Pick<Power, 'onEvent'>;
  readonly log: Log;
}

export interface QuitGuard {
  /** True from the moment the app is really going: windows may close now. */
  isQuitting(): boolean;
  /** Asks the app to quit, as from a menu. */
  requestQuit(): void;
}

/** How long a question of Windows whether the session may end is taken for its end. */
const SESSION_QUERY_MS = 60_000;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Stands before every way out of the app. To be made once, after Electron is ready. */
export function createQuitGuard(deps: QuitGuardDeps): QuitGuard {
  let quitting = false;
  let agreed = false;
  let asking = false;
  let systemEnding = false;

  const ask = async (atStake: AtStake) => {
    asking = true;
    try {
      agreed = await deps.ask(atStake);
    } catch (error) {
      deps.log.error('quit question failed', { error });
      agreed = true;
    } finally {
      asking = false;
    }
    if (agreed) app.quit();
  };
  app.on('before-quit', (event) => {
    const atStake = deps.atStake();
    const decision = decideQuit({ agreed, systemEnding, asking, atStake });
    quitting = decision === 'quit';
    if (quitting) return;
    event.preventDefault();
    if (decision === 'ask') void ask(atStake);
  });
  const endBySystem = () => {
    systemEnding = true;
  };
  deps.power.onEvent((event) => {
    if (event === 'shutdown') endBySystem();
  });
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', endBySystem);
    window.on('query-session-end', () => {
      endBySystem();
      // The person may cancel the shut-down, which nobody tells.
      setTimeout(() => {
        systemEnding = false;
      }, SESSION_QUERY_MS);
    });
  });
  endOnSignals(endBySystem);
  return { isQuitting: () => quitting, requestQuit: () => app.quit() };
}

/** A signal comes from a session manager or a terminal that will not wait for an answer. */
function endOnSignals(endBySystem: () => void): void {
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      endBySystem();
      app.quit();
    });
  }
}

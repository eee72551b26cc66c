import { create } from 'zustand';
import type { WakeCheck } from '#shared/ipc/wake-check.ts';
import { bridge } from '../bridge.ts';

/** The last answer to "Will it wake me?"; null until there was one. */
export const useWakeCheck = create<{ readonly check: WakeCheck | null }>(() => ({ check: null }));

let asking = false;
let askAgain = false;

/** Checks anew. Asked while a check is under way, it checks once more after. */
export async function refreshWakeCheck(): Promise<void> {
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  try {
    useWakeCheck.setState({ check: await bridge.request('app:wake-check', undefined) });
  } catch {
    // The last answer may no longer be true, and a wrong "fine" is worse than none.
    useWakeCheck.setState({ check: null });
  }
  asking = false;
  if (askAgain) {
    askAgain = false;
    await refreshWakeCheck();
  }
}

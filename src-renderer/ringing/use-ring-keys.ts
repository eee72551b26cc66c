import { useEffect, useRef } from 'react';
import { bridge } from '../bridge.ts';
import { initialKeyGuard, type KeyGuardEvent, stepKeyGuard } from './key-guard.ts';

interface RingKeys {
  /** Space or Escape. `focusedKey` is the ring with the focus, null if none has it. */
  snooze(focusedKey: string | null): void;
  /** Enter. */
  dismiss(focusedKey: string | null): void;
}

/** Lets Space, Escape and Enter answer the ring, but only when the guard lets the press through. */
export function useRingKeys(keys: RingKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const step = makeStep();
    const onKeyDown = (event: KeyboardEvent) => {
      const verdict = step({ kind: 'key-down', key: event.key, repeat: event.repeat, atMs: event.timeStamp });
      if (verdict === 'swallow') swallow(event);
      else act(event, current.current);
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (step({ kind: 'key-up', key: event.key }) === 'swallow') swallow(event);
    };
    const onFocus = () => step({ kind: 'focused', atMs: performance.now() });
    const onBlur = () => step({ kind: 'blurred' });
    const onPointer = () => step({ kind: 'clicked' });
    if (document.hasFocus()) onFocus();
    // In the capture phase: a swallowed key must not reach the buttons either.
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('keyup', onKeyUp, true);
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('focus', onFocus);
    window.addEventListener('blur', onBlur);
    const stopHearing = bridge.on('ring:armed', () => step({ kind: 'armed' }));
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('keyup', onKeyUp, true);
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('blur', onBlur);
      stopHearing();
    };
  }, []);
}

/** The guard's state, kept between the page's events. */
function makeStep(): (event: KeyGuardEvent) => 'pass' | 'swallow' {
  let guard = initialKeyGuard;
  return (event) => {
    const next = stepKeyGuard(guard, event);
    guard = next.guard;
    return next.verdict;
  };
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A focused button or list keeps its own keys: Enter on Snooze snoozes. Escape always snoozes. */
function act(event: KeyboardEvent, keys: RingKeys): void {
  const focused = document.activeElement;
  const isControl = focused instanceof HTMLButtonElement || focused instanceof HTMLSelectElement;
  const ring = focused?.closest<HTMLElement>('[data-ring]')?.dataset.ring ?? null;
  if (event.key === 'Escape' || (event.key === ' ' && !isControl)) {
    event.preventDefault();
    keys.snooze(ring);
  } else if (event.key === 'Enter' && !isControl) {
    event.preventDefault();
    keys.dismiss(ring);
  }
}

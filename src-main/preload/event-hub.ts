import type { Events } from '#shared/ipc/contract.ts';

type EventName = keyof Events;
type Listener = (payload: Events[EventName]) => void;

/** What is kept of events that nobody listens to yet. */
const MAX_WAITING = 20;

export interface EventHub {
  on(event: EventName, listener: Listener): () => void;
  emit(event: EventName, payload: unknown): void;
}

/**
 * Hands events to the page's listeners. What comes before the page's scripts listen is kept for the first listener:
 * a request to open an editor or to play a sound must not be lost in the moment a window is made. Changes are not
 * kept, because the page asks for a snapshot when it starts.
 */
export function createEventHub(): EventHub {
  const listeners = new Map<EventName, Set<Listener>>();
  const waiting = new Map<EventName, unknown[]>();
  return {
    on(event, listener) {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      const early = waiting.get(event) ?? [];
      waiting.delete(event);
      for (const payload of early) listener(payload as Events[EventName]);
      return () => set.delete(listener);
    },
    emit(event, payload) {
      const set = listeners.get(event);
      if (set && set.size > 0) {
        for (const listener of [...set]) listener(payload as Events[EventName]);
      } else if (event !== 'app:changes') {
        const early = waiting.get(event) ?? [];
        waiting.set(event, [...early, payload].slice(-MAX_WAITING));
      }
    },
  };
}

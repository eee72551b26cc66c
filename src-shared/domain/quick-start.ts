import type { Command } from './commands.ts';
import type { Item } from './item.ts';
import type { QuickTimer } from './quick-timer.ts';

/** Starts the idle timer that an earlier use left behind, so that presses do not pile up timers; else a new one. */
export function quickStart(
  items: Iterable<{ readonly item: Item }>,
  { label, durationSeconds }: QuickTimer,
): Command {
  for (const { item } of items) {
    if (isLeftBehind(item, { label, durationSeconds })) return { kind: 'start-timer', id: item.id };
  }
  return { kind: 'create-timer', label, durationSeconds, start: true };
}

function isLeftBehind(item: Item, { label, durationSeconds }: QuickTimer): boolean {
  return (
    item.type === 'timer' &&
    item.label === label &&
    item.durationSeconds === durationSeconds &&
    !item.enabled &&
    !item.repeat &&
    item.remainingSeconds === null
  );
}

/** `started` first, then those before it without it, at most `limit`. */
export function withRecent(
  recent: readonly QuickTimer[],
  started: QuickTimer,
  limit: number,
): readonly QuickTimer[] {
  return [started, ...recent.filter((other) => !isSame(other, started))].slice(0, limit);
}

/** Those of `recent` that are not among `presets` already. Both with their names in words. */
export function otherThan(
  recent: readonly QuickTimer[],
  presets: readonly QuickTimer[],
): readonly QuickTimer[] {
  return recent.filter((one) => !presets.some((preset) => isSame(preset, one)));
}

function isSame(a: QuickTimer, b: QuickTimer): boolean {
  return a.label === b.label && a.durationSeconds === b.durationSeconds;
}

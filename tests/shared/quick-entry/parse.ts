import type { EntryContext, QuickEntry } from '#shared/quick-entry/entry.ts';
import { parseQuickEntry } from '#shared/quick-entry/parse-quick-entry.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';

/** Thursday 26 November 2026, 10:00 in Warsaw. */
export const NOW = at('2026-11-26T10:00:00+01:00');

export function at(iso: string) {
  return epochMs(Date.parse(iso));
}

/** Reads a text at `NOW` in Warsaw in English, unless told otherwise. */
export function parse(text: string, context: Partial<EntryContext> = {}): QuickEntry {
  return parseQuickEntry(text, { now: NOW, zone: zoneId('Europe/Warsaw'), language: 'en', ...context });
}

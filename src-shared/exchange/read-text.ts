import type { IcalContext } from './ical-event.ts';
import type { Reading } from './incoming.ts';
import { readIcal } from './read-ical.ts';
import { parseJson, readJson } from './read-json.ts';
import { readOldClient } from './read-old-client.ts';
import type { Slices } from './slices.ts';

/** Reads a file by what it is, not by what it is called: a calendar, our own format, or a list of the old client's. */
export function* readText(text: string, context: IcalContext): Slices<Reading> {
  const start = /\S/.exec(text)?.[0];
  if (start === '{') return yield* readJson(text);
  if (start === '[') return yield* readOldList(text, context);
  return yield* readIcal(text, context);
}

function* readOldList(text: string, { zone }: IcalContext): Slices<Reading> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const first: unknown = (parsed.value as unknown[])[0];
  if (typeof first !== 'object' || first === null) return { ok: false, error: { kind: 'not-understood' } };
  const kind = 'duration' in first ? 'timers' : 'time' in first ? 'alarms' : null;
  if (kind === null) return { ok: false, error: { kind: 'not-understood' } };
  const parts = { alarms: null, timers: null, rows: null, damaged: [], [kind]: parsed.value };
  return { ok: true, file: yield* readOldClient(parts, zone) };
}

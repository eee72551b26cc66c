import type { z } from 'zod';
import type { Occurrence } from '../domain/occurrence.ts';
import type { SettingsPatch } from '../domain/settings.ts';
import type { FileError, IncomingItem, Reading, TimerRun } from './incoming.ts';
import { jsonBounds } from './json-bounds.ts';
import {
  type FileAlarm,
  type FileTimer,
  FORMAT,
  FORMAT_VERSION,
  fileAlarmSchema,
  fileRingSchema,
  fileSettingsSchema,
  fileTimerSchema,
} from './json-format.ts';
import { LeftList } from './left-list.ts';
import { eachInSlices, type Slices } from './slices.ts';

type Json = Readonly<Record<string, unknown>>;

/** Parses JSON of any origin, after a look at its bounds. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; error: FileError } {
  const bounds = jsonBounds(text);
  if (bounds !== 'fits') return { ok: false, error: { kind: bounds } };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, error: { kind: 'not-understood' } };
  }
}

/** Reads our own format: a bad item is told and the others are taken [EX1]; a newer version is refused [EX2]. */
export function* readJson(text: string): Slices<Reading> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const file = asObject(parsed.value);
  if (file?.format !== FORMAT) return { ok: false, error: { kind: 'not-understood' } };
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, error: { kind: 'not-understood' } };
  }
  if (version > FORMAT_VERSION) return { ok: false, error: { kind: 'newer', version } };
  return { ok: true, file: yield* readParts(file) };
}

function* readParts(file: Json): Slices<Extract<Reading, { ok: true }>['file']> {
  const left = new LeftList();
  const items: IncomingItem[] = [];
  const rings: Occurrence[] = [];
  yield* eachInSlices(listOf(file, 'alarms', left), (value, index) => {
    const alarm = readPart(fileAlarmSchema, value, `alarms[${index}]`, left);
    if (alarm) items.push(incomingAlarm(alarm));
  });
  yield* eachInSlices(listOf(file, 'timers', left), (value, index) => {
    const timer = readPart(fileTimerSchema, value, `timers[${index}]`, left);
    if (timer) items.push(incomingTimer(timer));
  });
  yield* eachInSlices(listOf(file, 'rings', left), (value, index) => {
    const ring = readPart(fileRingSchema, value, `rings[${index}]`, left);
    if (ring) rings.push({ ...ring, reportSeen: true });
  });
  const settings = readSettings(file.settings, left);
  const account = typeof file.account === 'string' ? file.account : null;
  return { source: 'pobudka', account, items, settings, rings, left: left.all() };
}

function listOf(file: Json, name: string, left: LeftList): readonly unknown[] {
  const value = file[name];
  if (Array.isArray(value)) return value;
  if (value !== undefined) left.add(name, 'unreadable');
  return [];
}

function readPart<T extends z.ZodType>(
  schema: T,
  value: unknown,
  place: string,
  left: LeftList,
): z.output<T> | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const label = asObject(value)?.label;
  left.add(typeof label === 'string' ? label : place, 'unreadable', parsed.error.issues[0]?.path.join('.'));
  return null;
}

function incomingAlarm(alarm: FileAlarm): IncomingItem {
  const { id, createdAt, time, ...fields } = alarm;
  return { key: id, id, createdAt, fields: { type: 'alarm', ...fields, alarmTime: time } };
}

function incomingTimer(timer: FileTimer): IncomingItem {
  const { id, createdAt, presetSeconds, remainingSeconds: _, startedAt: __, ...fields } = timer;
  const preset = presetSeconds ?? fields.durationSeconds;
  return {
    key: id,
    id,
    createdAt,
    fields: { type: 'timer', ...fields, presetSeconds: preset, run: runOf(timer) },
  };
}

function runOf({ startedAt, remainingSeconds, durationSeconds }: FileTimer): TimerRun {
  if (startedAt !== null) return { kind: 'running', startedAt };
  const isPaused = remainingSeconds !== null && remainingSeconds < durationSeconds;
  return isPaused ? { kind: 'paused', remainingSeconds } : { kind: 'idle' };
}

function readSettings(value: unknown, left: LeftList): SettingsPatch {
  if (value === undefined) return {};
  const given = asObject(value);
  if (given === null) {
    left.add('settings', 'unreadable');
    return {};
  }
  const patch: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(fileSettingsSchema.shape)) {
    if (!Object.hasOwn(given, key)) continue;
    const parsed = schema.safeParse(given[key]);
    if (parsed.success) patch[key] = parsed.data;
    else left.add('settings', 'unreadable', key);
  }
  return patch as SettingsPatch;
}

function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

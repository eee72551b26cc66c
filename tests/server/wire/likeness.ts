import { instantOnWire } from '#shared/wire/timestamps.ts';

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{6})?$/;
/** Set by the server, so never the recording's. */
const TIMES = ['created_at', 'updated_at', 'synced_at', 'deleted_at', 'timestamp', 'edited_at'];

/** Where an answer is not like the recorded one: every recorded field is there, with its value or, if it must differ, its form. */
export function unlike(recorded: unknown, ours: unknown, path = ''): string[] {
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length) return [`${path}: ${recorded.length} entries, not ${ours.length}`];
    return recorded.flatMap((it, index) => unlike(it, ours[index], `${path}[${index}]`));
  }
  if (isRecord(recorded) && isRecord(ours)) {
    return Object.entries(recorded).flatMap(([key, value]) => unlikeField(key, value, ours, path));
  }
  return Object.is(recorded, ours)
    ? []
    : [`${path}: ${JSON.stringify(recorded)}, not ${JSON.stringify(ours)}`];
}

type Fields = Readonly<Record<string, unknown>>;

function unlikeField(key: string, recorded: unknown, fields: Fields, path: string): string[] {
  const ours = fields[key];
  const here = `${path}.${key}`;
  const differs = [`${here}: ${JSON.stringify(recorded)}, not ${JSON.stringify(ours)}`];
  if (recorded === '<jwt>') return typeof ours === 'string' && ours.split('.').length === 3 ? [] : differs;
  if (TIMES.includes(key) && typeof recorded === 'string') return isTimestamp(ours) ? [] : differs;
  // Of a validation error the place counts; of a bulk item's error that there is one.
  if (key === 'detail' && Array.isArray(recorded)) return unlike(placesOf(recorded), placesOf(ours), here);
  if (key === 'error' && typeof recorded === 'string' && recorded.startsWith('Validation error')) {
    return typeof ours === 'string' ? [] : differs;
  }
  return unlike(recorded, ours, here);
}

function placesOf(issues: unknown): unknown {
  return Array.isArray(issues) ? issues.map((issue: Fields) => issue.loc) : issues;
}

function isTimestamp(value: unknown): boolean {
  return typeof value === 'string' && TIMESTAMP.test(value) && instantOnWire(value) !== null;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

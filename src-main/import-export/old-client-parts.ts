import { jsonBounds } from '#shared/exchange/json-bounds.ts';
import type { OldClientParts } from '#shared/exchange/read-old-client.ts';
import type { OldClient } from '../ports/exchange-files.ts';
import { decodeText } from './decode-text.ts';

/** Everything of the old client's that is in a folder; null if nothing is. */
export async function oldClientParts(folder: string, oldClient: OldClient): Promise<OldClientParts | null> {
  const damaged: string[] = [];
  const list = async (name: 'alarms.json' | 'timers.json'): Promise<unknown> => {
    const part = await oldClient.file(folder, name);
    if (part.kind === 'none') return null;
    const json = part.kind === 'read' ? parsed(part.value) : undefined;
    if (json === undefined) damaged.push(name);
    return json ?? null;
  };
  const alarms = await list('alarms.json');
  const timers = await list('timers.json');
  const rows = oldClient.rows(folder);
  if (rows.kind === 'damaged') damaged.push('alarms.db');
  if (alarms === null && timers === null && rows.kind === 'none' && damaged.length === 0) return null;
  return { alarms, timers, rows: rows.kind === 'read' ? rows.value : null, damaged };
}

function parsed(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  if (text === null || jsonBounds(text) !== 'fits') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

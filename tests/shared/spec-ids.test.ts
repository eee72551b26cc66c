import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const TITLE = /['"`]((?:\[[A-Z]{2}\d+\]\s?)+)/g;

/** The ids stated in the specification, one per list item: `- **AL7** …`. */
function statedIds(): string[] {
  const text = readFileSync(join(ROOT, 'docs/SPEC.md'), 'utf8');
  return [...text.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].map((match) => match[1] ?? '');
}

/** The ids that open test names, with the file where each was seen first. */
function openedIds(): Map<string, string> {
  const opened = new Map<string, string>();
  for (const file of readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:test|spec)\.tsx?$|-contract\.ts$/.test(file)) continue;
    const text = readFileSync(join(ROOT, 'tests', file), 'utf8');
    for (const [, ids = ''] of text.matchAll(TITLE)) {
      for (const [id] of ids.matchAll(/[A-Z]{2}\d+/g)) if (!opened.has(id)) opened.set(id, file);
    }
  }
  return opened;
}

test('no id of the specification is given twice', () => {
  const ids = statedIds();
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every rule of the specification opens the name of a test', () => {
  const opened = openedIds();
  expect(statedIds().filter((id) => !opened.has(id))).toEqual([]);
});

test('every id that opens the name of a test is in the specification', () => {
  const stated = new Set(statedIds());
  const unknown = [...openedIds()].filter(([id]) => !stated.has(id));
  expect(unknown.map(([id, file]) => `${id} in ${file}`)).toEqual([]);
});

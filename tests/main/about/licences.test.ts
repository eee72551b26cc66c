import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLicences } from '#main/about/licences.ts';
import { FakeLog } from '../../fakes/fake-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pobudka-licences-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const library = (name: string) => ({
  name,
  version: '1.0.0',
  identifier: 'MIT',
  text: `of ${name}`,
  author: null,
});

test('[AB1] the licences of all bundles are one list by name, each library once', async () => {
  const main = await written('main.json', JSON.stringify([library('ws'), library('zod')]));
  const pages = await written('pages.json', JSON.stringify([library('zod'), library('react')]));
  const found = await readLicences([main, pages], new FakeLog());
  expect(found.map(({ name, text }) => [name, text])).toEqual([
    ['react', 'of react'],
    ['ws', 'of ws'],
    ['zod', 'of zod'],
  ]);
});

test('[AB1] a list that is missing, torn or of another shape leaves the others', async () => {
  const log = new FakeLog();
  const good = await written('good.json', JSON.stringify([{ name: 'ws', version: '8', identifier: null }]));
  const torn = await written('torn.json', '[{"name":');
  const other = await written('other.json', '{"name":"ws"}');
  const found = await readLicences([torn, join(folder, 'missing.json'), other, good], log);
  expect(found).toEqual([{ name: 'ws', version: '8', identifier: '', text: '' }]);
  expect(log.entries.filter(({ level }) => level === 'warn')).toHaveLength(3);
});

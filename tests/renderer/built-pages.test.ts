import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import config from '../../vite.config.ts';

type Output = Rolldown.RolldownOutput['output'][number];
let output: readonly Output[] = [];

beforeAll(async () => {
  const client = config.environments?.client?.build ?? {};
  const built = await build({
    root: config.root ?? '',
    plugins: config.plugins ?? [],
    configFile: false,
    logLevel: 'silent',
    environments: { client: { build: { ...client, write: false } } },
  });
  output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  // A whole build on a busy machine; nothing here is about time.
}, 120_000);

function textOf(file: Output): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

test('[UI19] a page brings its scripts and styles as files, so that its policy needs no exception for inline ones', () => {
  const pages = output.filter(({ fileName }) => fileName.endsWith('.html'));
  expect(pages.map(({ fileName }) => fileName).sort()).toEqual([
    'main.html',
    'ring.html',
    'sound.html',
    'timer.html',
  ]);
  for (const page of pages.map(textOf)) {
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:|style=/i);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  }
});

test('[UI19] no page loads the schema library, because pages parse nothing', () => {
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const loaded = modules.filter(
    ([id, { renderedLength }]) => /node_modules\/zod\//.test(id) && renderedLength > 0,
  );
  expect(modules.length).toBeGreaterThan(100);
  expect(loaded.map(([id]) => id)).toEqual([]);
});

/** The scripts that a page loads before it shows anything. */
function startOf(page: string): Rolldown.OutputChunk[] {
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const html = output.find(({ fileName }) => fileName === page);
  const scripts = (html ? textOf(html) : '').matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g);
  const first = new Set<string>();
  const visit = (fileName: string) => {
    if (first.has(fileName)) return;
    first.add(fileName);
    for (const imported of chunks.get(fileName)?.imports ?? []) visit(imported);
  };
  for (const [, fileName = ''] of scripts) visit(fileName);
  return [...first].flatMap((name) => chunks.get(name) ?? []);
}

test('[UI19] the scripts of a start are few files, and only what the page has a use for', () => {
  expect(startOf('main.html').length).toBeLessThanOrEqual(8);
  expect(startOf('ring.html').length).toBeLessThanOrEqual(8);
  const ofSound = startOf('sound.html').flatMap(({ modules }) => Object.keys(modules));
  expect(ofSound.length).toBeGreaterThan(0);
  expect(ofSound.filter((id) => /react|messages/.test(id))).toEqual([]);
});

test('[UI19] form widgets are not loaded before the first paint', () => {
  const modules = startOf('main.html').flatMap((chunk) => Object.keys(chunk.modules));
  expect(modules.length).toBeGreaterThan(20);
  expect(modules.filter((id) => /node_modules\/(?:react-aria|react-stately)/.test(id))).toEqual([]);
});

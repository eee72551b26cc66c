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

test('[UI19] form widgets are not loaded before the first paint', () => {
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const entry = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith('main.html'));
  const first = new Set<string>();
  const visit = (fileName: string) => {
    if (first.has(fileName)) return;
    first.add(fileName);
    for (const imported of chunks.get(fileName)?.imports ?? []) visit(imported);
  };
  visit(entry?.fileName ?? '');
  const widgets = [...first].flatMap((name) => Object.keys(chunks.get(name)?.modules ?? {}));
  expect(widgets.length).toBeGreaterThan(20);
  expect(widgets.filter((id) => /node_modules\/(?:react-aria|react-stately)/.test(id))).toEqual([]);
});

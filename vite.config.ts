import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

const root = import.meta.dirname;
const at = (...parts: string[]) => resolve(root, ...parts);
/** The oldest Electron the code runs on: Chrome 130, Node 20.18. */
const targets = { page: 'chrome130', process: 'node20.18' };

/** A bundle for the main process or a preload: one CommonJS file, everything in it but what the runtime brings. */
function processBundle(input: Record<string, string>, outDir: string, external: (string | RegExp)[]) {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: [] },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      target: targets.process,
      minify: true,
      sourcemap: false,
      license: { fileName: 'licences.json' },
      ssr: true,
      rolldownOptions: {
        input,
        external,
        platform: 'node' as const,
        output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

/**
 * One file for all that the same pages load at their start, whatever else is loaded later and shares some of it: each
 * file is a journey through the main process, which has enough to do then.
 */
function startChunk(id: string, graph: Rolldown.ChunkingContext): string {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const climb = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const module = graph.getModuleInfo(at);
    if (module?.isEntry && at.endsWith('.html')) pages.add(basename(at, '.html'));
    for (const importer of module?.importers ?? []) climb(importer);
  };
  climb(id);
  return [...pages].sort().join('-');
}

export default defineConfig({
  root: at('src-renderer'),
  publicDir: false,
  plugins: [react()],
  build: { modulePreload: { polyfill: false } },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: targets.page,
        assetsInlineLimit: 0,
        license: { fileName: 'licences.json' },
        rolldownOptions: {
          // Pages parse nothing with zod: schemas that only stand beside a type or a function they use are dropped.
          treeshake: { manualPureFunctions: ['z'] },
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: startChunk, debugName: 'start', tags: ['$initial'] }],
            },
          },
          input: {
            main: at('src-renderer/main.html'),
            ring: at('src-renderer/ring.html'),
            sound: at('src-renderer/sound.html'),
            timer: at('src-renderer/timer.html'),
          },
        },
      },
    },
    main: processBundle({ main: at('src-main/main.ts') }, 'dist/main', [
      'electron',
      'better-sqlite3',
      /^node:/,
    ]),
    preload: processBundle({ preload: at('src-main/preload/preload.ts') }, 'dist/preload', ['electron']),
  },
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenArrow } from './arrows.ts';
import { importsOf, propertiesOf, sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '../..');
const files = sourceFiles(root).map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));

/** The bridge's own files: the page's only door to the main process. */
const bridge = 'src-renderer/bridge.ts';

describe('the sources', () => {
  it('keep every import arrow', () => {
    const broken = files.flatMap(({ path, source }) =>
      importsOf(path, source).flatMap((specifier) => {
        const reason = brokenArrow(path, specifier);
        return reason === null ? [] : [`${path} → ${specifier}: ${reason}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('touch window.pobudka in the bridge alone', () => {
    const touching = files
      .filter(({ path }) => path.startsWith('src-renderer/') && path !== bridge)
      .filter(({ path, source }) => propertiesOf(path, source).includes('pobudka'));
    expect(touching.map(({ path }) => path)).toEqual([]);
  });
});

describe('an import is seen', () => {
  it.each([
    ["import { a } from './x.ts';"],
    ["import type { A } from './x.ts';"],
    ["import './x.ts';"],
    ["export { a } from './x.ts';"],
    ["export * from './x.ts';"],
    ["export type { A } from './x.ts';"],
    ["const a = await import('./x.ts');"],
    ["type A = import('./x.ts').A;"],
    ["const a = require('./x.ts');"],
  ])('%s', (source) => {
    expect(importsOf('a.ts', source)).toEqual(['./x.ts']);
  });

  it('as is a property, whichever way it is written', () => {
    expect(propertiesOf('a.ts', "window.pobudka; globalThis['pobudka']; window?.pobudka")).toEqual(
      Array(3).fill('pobudka'),
    );
  });
});

describe('an arrow is broken by', () => {
  it.each([
    ['src-shared/domain/item.ts', 'node:fs'],
    ['src-shared/domain/item.ts', 'electron'],
    ['src-shared/domain/item.ts', 'react'],
    ['src-shared/domain/item.ts', '#main/ports/clock.ts'],
    ['src-shared/domain/item.ts', '../../src-main/ports/clock.ts'],
    ['src-shared/domain/item.ts', 'ical.js'],
    ['src-renderer/App.tsx', '#main/ports/clock.ts'],
    ['src-renderer/App.tsx', 'electron'],
    ['src-renderer/App.tsx', 'node:fs'],
    ['src-main/shell/tray.ts', '#renderer/App.tsx'],
    ['src-main/shell/tray.ts', '../adapters/electron/clock.ts'],
    ['src-main/shell/tray.ts', '../compose.ts'],
    ['src-main/alarms/scheduler.ts', 'electron'],
    ['src-main/alarms/scheduler.ts', '../shell/tray.ts'],
    ['src-main/alarms/scheduler.ts', '../adapters/sqlite/store.ts'],
    ['src-main/alarms/scheduler.ts', 'better-sqlite3'],
    ['src-main/sync/websocket-client.ts', 'ws'],
    ['src-main/sync/websocket-client.ts', '../adapters/net/ws-socket.ts'],
    ['src-main/adapters/net/system-proxy.ts', 'electron'],
    ['src-main/adapters/electron/session.ts', 'https-proxy-agent'],
    ['src-main/ports/clock.ts', '../alarms/scheduler.ts'],
    ['src-main/ports/clock.ts', 'electron'],
    ['src-main/adapters/electron/clock.ts', '../../alarms/scheduler.ts'],
    ['src-main/adapters/electron/clock.ts', '../sqlite/store.ts'],
    ['src-main/adapters/sqlite/store.ts', 'electron'],
    ['src-main/preload/preload.ts', 'zod'],
    ['src-main/preload/preload.ts', '#shared/domain/item.ts'],
    ['src-main/preload/preload.ts', '../ports/log.ts'],
    ['src-main/compose.ts', '#server/items/etag.ts'],
    ['src-server/items/bulk.ts', '#main/ports/clock.ts'],
    ['src-server/items/bulk.ts', 'fastify'],
    ['src-server/items/bulk.ts', '../store/sqlite/schema.ts'],
    ['src-server/routes/item-routes.ts', 'better-sqlite3'],
    ['src-server/routes/item-routes.ts', '../store/sqlite/schema.ts'],
    ['src-server/ports/clock.ts', '../items/etag.ts'],
    ['src-server/main.ts', 'electron'],
  ])('%s importing %s', (path, specifier) => {
    expect(brokenArrow(path, specifier)).not.toBeNull();
  });
});

describe('an arrow is kept by', () => {
  it.each([
    ['src-shared/domain/item.ts', 'zod'],
    ['src-shared/exchange/write-ical.ts', 'ical.js'],
    ['src-shared/ipc/contract.ts', '../domain/item.ts'],
    ['src-renderer/App.tsx', '#shared/ipc/contract.ts'],
    ['src-renderer/App.tsx', 'react-dom/client'],
    ['src-main/compose.ts', './adapters/sqlite/store.ts'],
    ['src-main/shell/tray.ts', 'electron'],
    ['src-main/shell/tray.ts', '../alarms/scheduler.ts'],
    ['src-main/alarms/scheduler.ts', '../ports/clock.ts'],
    ['src-main/alarms/scheduler.ts', '#shared/domain/item.ts'],
    ['src-main/adapters/sqlite/store.ts', 'better-sqlite3'],
    ['src-main/adapters/sqlite/store.ts', '../../ports/record-store.ts'],
    ['src-main/preload/preload.ts', '#shared/ipc/contract.ts'],
    ['src-server/items/bulk.ts', '../ports/clock.ts'],
    ['src-server/items/bulk.ts', '#shared/wire/item.ts'],
    ['src-server/store/sqlite/schema.ts', 'better-sqlite3'],
    ['src-server/compose.ts', './store/sqlite/schema.ts'],
  ])('%s importing %s', (path, specifier) => {
    expect(brokenArrow(path, specifier)).toBeNull();
  });
});

import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { createPages } from '#main/ipc/pages.ts';
import { EVENT_CHANNEL } from '#shared/ipc/channel-names.ts';

/** The few parts of a window's contents that the registry uses. */
function createContents(id: number) {
  const sent: unknown[][] = [];
  const contents = Object.assign(new EventEmitter(), {
    id,
    isDestroyed: () => false,
    send: (...message: unknown[]) => sent.push(message),
  });
  return { contents: contents as unknown as WebContents & EventEmitter, sent };
}

describe('telling pages', () => {
  test('[IP7] what is sent while a page loads waits until its preload runs', () => {
    const pages = createPages();
    const { contents, sent } = createContents(1);
    pages.add('main', contents);
    pages.send('main', 'main:open', { what: 'settings' });
    expect(sent).toEqual([]);
    contents.emit('dom-ready');
    expect(sent).toEqual([[EVENT_CHANNEL, 'main:open', { what: 'settings' }]]);
  });

  test('[IP7] after a crash events wait for the page to come back', () => {
    const pages = createPages();
    const { contents, sent } = createContents(1);
    pages.add('ring', contents);
    contents.emit('dom-ready');
    contents.emit('render-process-gone');
    pages.send('ring', 'ring:armed', undefined);
    contents.emit('did-navigate');
    expect(sent).toEqual([]);
    contents.emit('dom-ready');
    expect(sent).toHaveLength(1);
  });

  test('[IP7] of the changes made while a page loads the last waits, for a page that asked before them', () => {
    const pages = createPages();
    const { contents, sent } = createContents(1);
    pages.add('ring', contents);
    pages.broadcast('app:changes', { revision: 1 });
    pages.send('ring', 'ring:armed', undefined);
    pages.broadcast('app:changes', { revision: 2 });
    contents.emit('dom-ready');
    expect(sent).toEqual([
      [EVENT_CHANNEL, 'ring:armed', undefined],
      [EVENT_CHANNEL, 'app:changes', { revision: 2 }],
    ]);
    pages.broadcast('app:changes', { revision: 3 });
    expect(sent[2]).toEqual([EVENT_CHANNEL, 'app:changes', { revision: 3 }]);
  });

  test('[IP7] many changes push no other event out of those that wait', () => {
    const pages = createPages();
    const { contents, sent } = createContents(1);
    pages.add('main', contents);
    pages.send('main', 'main:open', { what: 'settings' });
    for (let revision = 1; revision <= 1_000; revision += 1) pages.broadcast('app:changes', { revision });
    contents.emit('dom-ready');
    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual([EVENT_CHANNEL, 'main:open', { what: 'settings' }]);
  });

  test('[IP2] a page is told only what it may hear', () => {
    const pages = createPages();
    const { contents, sent } = createContents(1);
    pages.add('sound', contents);
    contents.emit('dom-ready');
    pages.broadcast('app:changes', { revision: 1 });
    expect(sent).toEqual([]);
  });

  test('[IP1] a window that is gone is no page any more', () => {
    const pages = createPages();
    const { contents } = createContents(1);
    pages.add('main', contents);
    expect(pages.pageOf(contents)).toBe('main');
    contents.emit('destroyed');
    expect(pages.pageOf(contents)).toBeNull();
    expect(pages.send('main', 'main:open', { what: 'missed' })).toBe(false);
  });
});

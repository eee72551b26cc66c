import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '#main/shell/menu-template.ts';
import { translator } from '#shared/messages/translate.ts';

function template(language: 'en' | 'pl' | 'de', isMac = false, withDeveloperTools = false) {
  const opened: string[] = [];
  const menu = menuTemplate({
    isMac,
    withDeveloperTools,
    translate: translator(language),
    open: (what) => opened.push(what),
    change: (what) => opened.push(what),
    quit: () => opened.push('quit'),
  });
  return { menu, opened };
}

const items = (menu: MenuItemConstructorOptions[]) =>
  menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

test('[SH14] every entry has words of the person’s language, also those the system gives a meaning', () => {
  const [english, polish] = (['en', 'pl'] as const).map((language) =>
    items(template(language).menu).flatMap(({ type, label }) => (type === 'separator' ? [] : [label])),
  );
  expect(english?.every((label) => typeof label === 'string' && label.length > 0)).toBe(true);
  expect(polish).not.toEqual(english);
  expect(polish).toHaveLength(english?.length ?? 0);
});

test('[SH14] no two entries share an accelerator', () => {
  for (const isMac of [false, true]) {
    const keys = items(template('en', isMac).menu).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('[SH14] quitting from the menu goes the way of every other wish to quit', () => {
  for (const isMac of [false, true]) {
    const { menu, opened } = template('en', isMac);
    const quit = items(menu).find(({ accelerator }) => accelerator === 'CmdOrCtrl+Q');
    (quit?.click as (() => void) | undefined)?.();
    expect(opened).toEqual(['quit']);
    expect(items(menu).some(({ role }) => role === 'quit')).toBe(false);
  }
});

test('[SH14] developer tools are not offered in the packed app', () => {
  const offered = (withTools: boolean) =>
    items(template('en', false, withTools).menu).some(({ role }) => role === 'toggleDevTools');
  expect([offered(true), offered(false)]).toEqual([true, false]);
});

test('[SH14] what sync does is reached from the menu on every system', () => {
  for (const isMac of [false, true]) {
    const { menu, opened } = template('en', isMac);
    const sync = items(menu).find(({ label }) => label === 'Sync…');
    sync?.click?.(undefined as never, undefined, undefined as never);
    expect(opened).toEqual(['sync']);
  }
});

test('[UN1] undo and redo of the menu go to the window', () => {
  const { menu, opened } = template('en');
  for (const label of ['Undo', 'Redo']) {
    const entry = items(menu).find((candidate) => candidate.label === label);
    entry?.click?.(undefined as never, undefined, undefined as never);
  }
  expect(opened).toEqual(['undo', 'redo']);
});

import { expect, test } from 'vitest';
import { dockEntries } from '#main/shell/dock-model.ts';
import { trayMenuTemplate } from '#main/shell/tray-menu.ts';
import type { TrayAction } from '#main/shell/tray-model.ts';
import { translator } from '#shared/messages/translate.ts';

test('[NT3] the dock says what comes next and leads to a new alarm, a new timer and the quick entry', () => {
  const chosen: TrayAction[] = [];
  const entries = dockEntries({ tooltip: 'Next: Tea & cake, 16:00' }, translator('de'));
  const menu = trayMenuTemplate(entries, (action) => chosen.push(action));
  expect(menu.map(({ label }) => label)).toEqual([
    'Next: Tea && cake, 16:00',
    undefined,
    'Neuer Wecker…',
    'Neuer Timer…',
    'Schnelleingabe',
  ]);
  expect(menu[0]?.enabled).toBe(false);
  for (const { click } of menu) (click as (() => void) | undefined)?.();
  expect(chosen).toEqual([
    { kind: 'open', what: 'new-alarm' },
    { kind: 'open', what: 'new-timer' },
    { kind: 'open', what: 'quick-entry' },
  ]);
});

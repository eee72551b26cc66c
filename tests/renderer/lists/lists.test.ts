import { beforeEach, describe, expect, test } from 'vitest';
import { type ListEntry, listEntries } from '#renderer/lists/list-entry.ts';
import { listWish } from '#renderer/lists/list-keys.ts';
import {
  endSelecting,
  selectAll,
  selectUpTo,
  toggleSelected,
  useSelection,
} from '#renderer/lists/selection.ts';
import { sortedAlarms, sortedTimers } from '#renderer/stores/lists.ts';
import { projectionOf } from '#renderer/stores/projection.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { epochMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../../shared/domain/samples.ts';
import { snapshot } from '../snapshots.ts';

const item = (key: string): ListEntry<string> => ({ kind: 'item', key, value: key });

describe('the order of a list', () => {
  const at = (id: string, time: string, label: string, age: number) =>
    alarm({
      id,
      label,
      alarmTime: wallTime(time),
      createdAt: epochMs(NOON - age),
      updatedAt: epochMs(NOON + age),
    });
  const items = [at('a', '09:00', 'Bus', 3), at('b', '07:00', 'Cat', 1), at('c', '08:00', 'ala', 2)];
  const nextDue = { c: epochMs(NOON + 10), a: epochMs(NOON + 20) };

  test.each<[Settings['alarmSort'], string[]]>([
    ['time', ['b', 'c', 'a']],
    ['label', ['c', 'a', 'b']],
    ['next', ['c', 'a', 'b']],
    ['created', ['b', 'c', 'a']],
    ['changed', ['a', 'c', 'b']],
  ])('[MG3] alarms by %s', (alarmSort, ids) => {
    const settings = { ...DEFAULT_SETTINGS, alarmSort };
    const sorted = sortedAlarms(projectionOf(snapshot({ items, nextDue, settings })));
    expect(sorted.map(({ stored }) => stored.item.id)).toEqual(ids);
  });

  test('[MG3] timers by label, whatever runs', () => {
    const timers = [
      timer({ id: 'z', label: 'Zupa', enabled: true, startedAt: NOON }),
      timer({ id: 'a', label: 'Ala' }),
    ];
    const settings = { ...DEFAULT_SETTINGS, timerSort: 'label' as const };
    const sorted = sortedTimers(projectionOf(snapshot({ items: timers, settings })));
    expect(sorted.map(({ stored }) => stored.item.id)).toEqual(['a', 'z']);
  });

  test('[MG3] groups have a heading with their number, and keep the order inside', () => {
    const entries = listEntries(['b2', 'a1', 'b1'], (value) => value, {
      keyOf: (value) => value.charAt(0),
      textOf: (value) => `Group ${value.charAt(0)}`,
      compare: (a, b) => a.charAt(0).localeCompare(b.charAt(0)),
    });
    expect(entries.map((entry) => (entry.kind === 'group' ? [entry.text, entry.count] : entry.key))).toEqual([
      ['Group a', 1],
      'a1',
      ['Group b', 2],
      'b2',
      'b1',
    ]);
  });
});

describe('selecting', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const selected = () => [...useSelection.getState().ids].sort();
  beforeEach(endSelecting);

  test('[MG2] a range goes from the last one chosen, either way, and adds to what was selected', () => {
    toggleSelected('alarms', 'b');
    selectUpTo('alarms', 'd', order);
    expect(selected()).toEqual(['b', 'c', 'd']);
    selectUpTo('alarms', 'a', order);
    expect(selected()).toEqual(['a', 'b', 'c', 'd']);
    toggleSelected('alarms', 'c');
    expect(selected()).toEqual(['a', 'b', 'd']);
  });

  test('[MG2] without one chosen before, a range is the one itself', () => {
    selectUpTo('alarms', 'c', order);
    expect(selected()).toEqual(['c']);
  });

  test('[MG2] another list begins anew', () => {
    selectAll('alarms', order);
    toggleSelected('timers', 't');
    expect(useSelection.getState().list).toBe('timers');
    expect(selected()).toEqual(['t']);
  });
});

describe('keys in a list', () => {
  const lines: ListEntry<string>[] = [
    { kind: 'group', key: 'g', text: 'G', count: 2 },
    item('a'),
    item('b'),
    { kind: 'group', key: 'h', text: 'H', count: 1 },
    item('c'),
  ];
  const press = (
    key: string,
    index: number,
    more: { shiftKey?: boolean; ctrlKey?: boolean; onRow?: boolean } = {},
  ) => {
    const { onRow = true, ...modifiers } = more;
    return listWish(
      { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...modifiers },
      { index, isItem: (line) => lines[line]?.kind === 'item', count: lines.length, onRow },
    );
  };

  test('[MG2] arrows pass over headings and stay at the ends', () => {
    const to = (key: string, index: number) => press(key, index);
    expect(to('ArrowDown', 2)).toEqual({ kind: 'move', index: 4, extend: false });
    expect(to('ArrowUp', 4)).toEqual({ kind: 'move', index: 2, extend: false });
    expect(to('ArrowUp', 1)).toEqual({ kind: 'move', index: 1, extend: false });
    expect(to('ArrowDown', 4)).toEqual({ kind: 'move', index: 4, extend: false });
    expect(to('Home', 4)).toEqual({ kind: 'move', index: 1, extend: false });
    expect(to('End', 1)).toEqual({ kind: 'move', index: 4, extend: false });
    expect(press('ArrowDown', 1, { shiftKey: true })).toEqual({ kind: 'move', index: 2, extend: true });
  });

  test('[MG2] Enter, Space and Delete mean the row, but a button in it keeps its own keys', () => {
    expect(press('Enter', 1)).toEqual({ kind: 'open' });
    expect(press(' ', 1)).toEqual({ kind: 'select' });
    expect(press('Delete', 1)).toEqual({ kind: 'delete' });
    expect(press('Enter', 1, { onRow: false })).toBeNull();
    expect(press(' ', 1, { onRow: false })).toBeNull();
    expect(press('a', 1, { ctrlKey: true })).toBeNull();
  });
});

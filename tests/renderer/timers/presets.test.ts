import { describe, expect, test } from 'vitest';
import {
  keyedPresets,
  movedPresets,
  type Preset,
  presetDraftOf,
  presetOf,
  presetProblems,
  shiftedPresets,
} from '#renderer/timers/presets.ts';

const tea = { label: 'Tea', durationSeconds: 180 };
const eggs = { label: 'Eggs', durationSeconds: 420 };
const short = { label: '', durationSeconds: 60 };
const presets = keyedPresets([tea, eggs, short]);
const keyAt = (index: number) => presets[index]?.key ?? '';
const quickOf = (list: readonly Preset[]) => list.map(({ quick }) => quick);

describe('the order', () => {
  test('[TW4] dragged ones go before or after the one they are dropped at, and keep their own order', () => {
    const both = new Set([keyAt(0), keyAt(1)]);
    expect(quickOf(movedPresets(presets, both, { key: keyAt(2), side: 'after' }))).toEqual([
      short,
      tea,
      eggs,
    ]);
    const last = new Set([keyAt(2)]);
    expect(quickOf(movedPresets(presets, last, { key: keyAt(0), side: 'before' }))).toEqual([
      short,
      tea,
      eggs,
    ]);
  });

  test('[TW4] dropped on itself or on one that is gone, nothing moves', () => {
    const first = new Set([keyAt(0)]);
    expect(movedPresets(presets, first, { key: keyAt(0), side: 'after' })).toBe(presets);
    expect(movedPresets(presets, first, { key: 'gone', side: 'before' })).toBe(presets);
  });

  test('[TW4] a key moves one by a place, and at an end it stays', () => {
    expect(quickOf(shiftedPresets(presets, keyAt(1), -1))).toEqual([eggs, tea, short]);
    expect(quickOf(shiftedPresets(presets, keyAt(1), 1))).toEqual([tea, short, eggs]);
    expect(shiftedPresets(presets, keyAt(0), -1)).toBe(presets);
    expect(shiftedPresets(presets, keyAt(2), 1)).toBe(presets);
  });

  test('[TW4] a key belongs to its quick timer wherever it stands, even beside one just like it', () => {
    const moved = keyedPresets([short, tea, eggs]);
    expect(new Set(moved.map(({ key }) => key))).toEqual(new Set(presets.map(({ key }) => key)));
    expect(new Set(keyedPresets([tea, tea]).map(({ key }) => key)).size).toBe(2);
  });
});

describe('the form', () => {
  test('[TW4] what it shows of a quick timer is what it saves, and a label may be left out', () => {
    for (const quick of [tea, short, { label: 'Long', durationSeconds: 3_599_999 }]) {
      expect(presetOf(presetDraftOf(quick))).toEqual(quick);
    }
    expect(presetOf({ ...presetDraftOf(tea), label: '  ' })).toEqual({ ...tea, label: '' });
  });

  test('[TW4] no length, a label that is too long, and one that is there already are refused with a reason', () => {
    const nothing = { label: 'x', hours: 0, minutes: 0, seconds: 0 };
    expect(presetProblems(nothing, [])).toEqual({ label: null, duration: 'ui.timer.duration-missing' });
    const long = { ...presetDraftOf(tea), label: 'x'.repeat(201) };
    expect(presetProblems(long, []).label).toBe('ui.item.label-too-long');
    expect(presetProblems(presetDraftOf(tea), [tea]).label).toBe('ui.presets.same');
    expect(presetProblems(presetDraftOf(tea), [eggs])).toEqual({ label: null, duration: null });
  });
});

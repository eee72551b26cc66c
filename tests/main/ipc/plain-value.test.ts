import { describe, expect, test } from 'vitest';
import { measurePlain } from '#main/ipc/plain-value.ts';

const kind = (value: unknown, limit = 1000) => measurePlain(value, limit).kind;

describe('measuring what came by structured clone', () => {
  test('[IP3] a plain value is about as long as its JSON form', () => {
    for (const value of [null, 'abc', 12.5, [1, 'x', null], { a: { b: [true] } }]) {
      const measured = measurePlain(value, 1000);
      if (measured.kind !== 'fits') throw new Error('expected to fit');
      expect(Math.abs(measured.length - JSON.stringify(value).length)).toBeLessThan(12);
    }
  });

  test('[IP3] a cyclic structure is too large', () => {
    const cyclic: { self?: unknown } = {};
    cyclic.self = [cyclic];
    expect(kind(cyclic)).toBe('too-large');
  });

  test('[IP3] a shared branch counts each time it is reached, so that it cannot unfold unseen', () => {
    let tree: unknown = 'leaf';
    for (let level = 0; level < 60; level += 1) tree = [tree, tree];
    expect(kind(tree, 65_536)).toBe('too-large');
  });

  test('[IP3] a sparse array is refused by its length alone', () => {
    const sparse: unknown[] = [];
    sparse.length = 4_000_000_000;
    expect(kind(sparse)).toBe('too-large');
  });

  test('[IP3] a very deep value neither overflows the stack nor fits', () => {
    let deep: unknown = null;
    for (let level = 0; level < 200_000; level += 1) deep = { deep };
    expect(kind(deep, 65_536)).toBe('too-large');
  });

  test('[IP4] what JSON cannot say is not plain', () => {
    const values = [
      1n,
      Number.NaN,
      Infinity,
      new Map(),
      new Set(),
      new Date(0),
      /x/,
      new Uint8Array(3),
      new Error(),
    ];
    for (const value of values) expect(kind({ value })).toBe('not-plain');
    expect(kind(() => 1)).toBe('not-plain');
    expect(kind(Symbol('x'))).toBe('not-plain');
  });
});

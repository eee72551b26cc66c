import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const file = resolve(import.meta.dirname, '../../../src-renderer/styles/tokens.css');
const tokens = readFileSync(file, 'utf8');
const asked = tokens.slice(
  tokens.indexOf('(prefers-contrast: more)'),
  tokens.indexOf('(forced-colors: active)'),
);

const texts = ['text', 'text-muted', 'accent', 'ok', 'warning', 'problem'];
const lines = ['line', 'line-strong'];
const grounds = ['background', 'surface', 'surface-raised'];

describe.each(['light', 'dark'] as const)('with more contrast asked for in %s', (theme) => {
  it.each(texts)('[UI40] %s reaches 7:1 on every ground', (name) => {
    expect(leastContrast(name, theme)).toBeGreaterThanOrEqual(7);
  });

  it.each(lines)('[UI40] %s reaches 3:1 on every ground', (name) => {
    expect(leastContrast(name, theme)).toBeGreaterThanOrEqual(3);
  });
});

type Theme = 'light' | 'dark';

function leastContrast(name: string, theme: Theme): number {
  const own = luminance(colourOf(name, theme));
  return Math.min(...grounds.map((ground) => contrast(own, luminance(colourOf(ground, theme)))));
}

/** What applies when more contrast is asked for: the value for that, else the usual one. */
function colourOf(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`);
  const [, light, dark] = pair.exec(asked) ?? pair.exec(tokens) ?? [];
  const colour = theme === 'light' ? light : dark;
  if (colour === undefined) throw new Error(`no colour ${name}`);
  return colour;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

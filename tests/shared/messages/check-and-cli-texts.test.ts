import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { german } from '#shared/messages/de.ts';
import { english } from '#shared/messages/en.ts';
import { polish } from '#shared/messages/pl.ts';

const en = english();
const pl = polish();
const de = german();
const keys = (Object.keys(en) as (keyof typeof en)[]).filter((key) => /^(check|cli)\./.test(key));

/** The names a text asks for, and the choices of its selects. */
function asks(text: string, language: string): string[] {
  const found = new Set<string>();
  const walk = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const node = value as { type?: number; value?: unknown; options?: Record<string, { value: unknown }> };
    if (typeof node.value === 'string' && node.type !== 0) found.add(node.value);
    for (const [choice, option] of Object.entries(node.options ?? {})) {
      if (node.type === 5) found.add(`${String(node.value)}=${choice}`);
      walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('texts of the command line and the wake check', () => {
  it.each(keys)('[CL10] %s parses and asks for the same in every language', (key) => {
    const wanted = asks(en[key], 'en');
    expect(asks(pl[key], 'pl')).toEqual(wanted);
    expect(asks(de[key], 'de')).toEqual(wanted);
  });
});

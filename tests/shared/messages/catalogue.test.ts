import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '#shared/domain/languages.ts';
import { missedReasonSchema } from '#shared/domain/occurrence.ts';
import { recurrenceSchema } from '#shared/domain/recurrence.ts';
import { holdingStates, tryTroubles } from '#shared/ipc/hold-reason.ts';
import { signInFailures } from '#shared/ipc/sync.ts';
import { german } from '#shared/messages/de.ts';
import { english } from '#shared/messages/en.ts';
import { polish } from '#shared/messages/pl.ts';
import { isMessageKey, translator } from '#shared/messages/translate.ts';

const en = english();
const pl = polish();
const de = german();
const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = ['src-main', 'src-renderer', 'src-shared'];
const keys = Object.keys(en);

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** The type of a node that chooses by a word; its words are part of what a message takes. */
const SELECT = 5;

/** What a message takes: its arguments by name, and the words a select knows. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if ('value' in node && node.type !== 0) found.add(node.value);
      if (!('options' in node)) continue;
      if (node.type === SELECT) found.add(`${node.value}: ${Object.keys(node.options).sort()}`);
      for (const option of Object.values(node.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

/** The source texts but the catalogues themselves. */
function sourceTexts(): string {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/messages\/(?:en|pl|de)\.ts$/.test(`${folder}/${file}`))
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  );
  return files.join('\n');
}

/** What stands in the place of `${…}` in a key that is put together at run time. */
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  'ui.': ['alarms', 'timers'],
  'ui.wake.': ['ok', 'unknown', 'warning', 'problem'],
  'ui.do-not-disturb.': ['ring-through', 'obey'],
  'ui.do-not-disturb.follow-': ['ring-through', 'obey'],
  'ui.test.': ['playing', 'playing-elsewhere', 'system-player', 'beep', 'nothing'],
  'ui.sound.': ['too-large', 'not-a-sound', 'unreadable', 'too-many'],
  'sound.': builtInSounds(),
  'notify.missed.': missedReasonSchema.options,
  'check.level.': ['ok', 'unknown', 'warning', 'problem'],
  'cli.list.recurrence.': recurrenceSchema.options.filter((recurrence) => recurrence !== 'weekly'),
  'quick.kind.': ['alarm', 'timer'],
  'cli.list.type.': ['alarm', 'timer'],
  'cli.default-label.': ['alarm', 'timer'],
  'ui.alarm.': ['default-label'],
  'ui.timer.': ['default-label'],
  'account.failure.': signInFailures,
  'ui.sync.conflict.lost-': ['local', 'server'],
  'ui.sync.wait.': [...holdingStates, ...tryTroubles, 'in-turn'],
  'ui.account.sign-out-': ['keep', 'wipe', 'keep-hint', 'wipe-hint'],
};

/** Dynamic keys whose endings are held by the types where they are put together. */
const TYPED = [
  'dialog.export.',
  'exchange.error.',
  'exchange.group.',
  'exchange.phase.',
  'exchange.reason.',
  'exchange.result.',
  'exchange.write.',
  'check.',
  'error.start.',
  'cli.usage.',
  'quick.reason.',
  'quick.remark.',
  'cli.refused.',
  'cli.list.column.',
  'cli.list.state.',
  'cli.history.column.',
  'ui.history.period.',
  'ui.history.type.',
  'ui.history.chart.',
  'ui.history.column.',
  'ui.history.export-failed.',
  'history.outcome.',
  'history.missed.',
  'history.cancelled.',
  'ui.sync.state.',
  'ui.sync.about.',
  'ui.sync.counter.',
  'ui.sync.edit.',
  'ui.sync.field.',
  'ui.account.keep.',
  'ui.account.keeping.',
];

function builtInSounds(): string[] {
  const listed: { name: string }[] = JSON.parse(
    readFileSync(join(ROOT, 'resources/sounds/sounds.json'), 'utf8'),
  );
  return listed.map(({ name }) => name);
}

test.each([
  ['pl', pl],
  ['de', de],
])(
  '[UI17] %s has the keys of the English catalogue, each with the same arguments',
  (_language, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
    const differing = keys.filter((key) => {
      const argumentsHere = argumentsOf(catalogue[key as keyof typeof en]);
      return JSON.stringify(argumentsHere) !== JSON.stringify(argumentsOf(en[key as keyof typeof en]));
    });
    expect(differing).toEqual([]);
  },
);

test('[UI17] no text is empty or begins or ends with a space', () => {
  const odd = [en, pl, de].flatMap((catalogue) =>
    Object.entries(catalogue).filter(([, text]) => text !== text.trim() || text === ''),
  );
  expect(odd).toEqual([]);
});

test.each(LANGUAGE_IDS)('[UI17] a text of %s that takes nothing is said as ICU would say it', (language) => {
  const translate = translator(language);
  const catalogue = { en, pl, de }[language];
  const plain = Object.entries(catalogue).filter(([, text]) => argumentsOf(text).length === 0);
  const differing = plain.filter(([key, text]) => {
    const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return !isMessageKey(key) || translate(key) !== format.format();
  });
  expect(plain.length).toBeGreaterThan(300);
  expect(differing).toEqual([]);
});

test('[UI18] every key that is used is in the catalogue', () => {
  const groups = [...new Set(keys.map((key) => key.split('.')[0]))].join('|');
  const used = sourceTexts().matchAll(
    new RegExp(`\\bt(?:ranslate)?\\(\\s*['"]((?:${groups})\\.[a-z0-9.-]+)['"]`, 'g'),
  );
  expect([...new Set([...used].map((match) => match[1] ?? ''))].filter((key) => !keys.includes(key))).toEqual(
    [],
  );
  const dynamic = Object.entries(DYNAMIC).flatMap(([start, ends]) => ends.map((end) => start + end));
  expect(dynamic.filter((key) => !keys.includes(key))).toEqual([]);
});

test('[UI18] every key of the catalogue is used', () => {
  const texts = sourceTexts();
  const dynamic = new Set(Object.entries(DYNAMIC).flatMap(([start, ends]) => ends.map((end) => start + end)));
  const unused = keys.filter(
    (key) =>
      !dynamic.has(key) && !TYPED.some((start) => key.startsWith(start)) && !texts.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});

test('[UI18] every key put together at run time is listed here', () => {
  const starts = [...sourceTexts().matchAll(/`((?:[a-z-]+\.)+)\$\{/g)].map((match) => match[1] ?? '');
  const groups = new Set(keys.map((key) => key.split('.')[0]));
  const ours = starts.filter((start) => groups.has(start.split('.')[0]));
  expect(ours.filter((start) => !(start in DYNAMIC) && !TYPED.includes(start))).toEqual([]);
});

import { expect, test } from 'vitest';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { applicationArguments } from '#main/cli/runtime-switches.ts';
import { jumpListTasks } from '#main/shell/jump-list.ts';
import { translator } from '#shared/messages/translate.ts';

const program = 'C:\\Program Files\\Pobudka\\Pobudka.exe';
const tasks = (language: 'en' | 'pl' | 'de', args: string[] = []) =>
  jumpListTasks({ program, args, translate: translator(language) });

test('[NT2] the jump list offers a new alarm, a new timer and the quick entry, in the person’s language', () => {
  expect(tasks('en').map(({ title }) => title)).toEqual(['New alarm…', 'New timer…', 'Quick entry']);
  expect(tasks('pl').map(({ title }) => title)).toEqual([
    'Nowy budzik…',
    'Nowy minutnik…',
    'Szybkie dodawanie',
  ]);
  expect(tasks('de').map(({ title }) => title)).toEqual(['Neuer Wecker…', 'Neuer Timer…', 'Schnelleingabe']);
});

test('[NT2] each task is a command line that the app understands', () => {
  const asked = tasks('en').map((task) => {
    const argv = [task.program, ...task.arguments.split(' ')];
    return parseInvocation(applicationArguments(argv, false)).invocation;
  });
  expect(asked).toEqual([
    { kind: 'open', what: 'new-alarm' },
    { kind: 'open', what: 'new-timer' },
    { kind: 'open', what: 'quick-entry' },
  ]);
});

test.each([
  ['C:\\plain', 'C:\\plain'],
  ['C:\\two words\\', '"C:\\two words\\\\"'],
  ['a "b"', '"a \\"b\\""'],
  ['x\\" y', '"x\\\\\\" y"'],
])('[NT2] an argument keeps its spaces and quotation marks: %s', (argument, quoted) => {
  expect(tasks('en', [argument])[0]?.arguments).toBe(`${quoted} --open=new-alarm`);
});

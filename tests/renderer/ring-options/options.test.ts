import { expect, test } from 'vitest';
import { doNotDisturbOptions, ownOptions } from '#renderer/ring-options/do-not-disturb-options.ts';
import { FOLLOW, outputOptions } from '#renderer/ring-options/output-option.ts';
import { soundName } from '#renderer/ring-options/sound-name.ts';
import { translator } from '#shared/messages/translate.ts';

const t = translator('en');
const devices = [
  { id: 'default', label: 'Default - Speakers' },
  { id: 'x1', label: 'Speakers' },
];

test('[UI16] the outputs of an item are the settings’, the system’s and each device', () => {
  const options = outputOptions(t, devices, null, 'item');
  expect(options.map(({ id }) => id)).toEqual([FOLLOW, 'default', 'x1']);
});

test('[UI16] in the settings, following means the system, which is offered once', () => {
  expect(outputOptions(t, devices, null, 'settings')).toEqual([
    { id: FOLLOW, text: 'System default' },
    { id: 'x1', text: 'Speakers' },
  ]);
});

test('[UI16] a chosen output that is not connected stays chosen', () => {
  expect(outputOptions(t, devices, 'gone', 'item').at(-1)?.id).toBe('gone');
  expect(outputOptions(t, [], 'gone', 'settings').map(({ id }) => id)).toEqual([FOLLOW, 'gone']);
});

test('[UI16] our sounds have translated names, any other keeps its bare name', () => {
  expect(soundName(translator('pl'), 'pobudka-dawn.ogg')).toBe('Świt');
  expect(soundName(t, 'pobudka-unheard.ogg')).toBe('pobudka-unheard.ogg');
  expect(soundName(t, 'toString')).toBe('toString');
  expect(soundName(t, 'rooster.mp3')).toBe('rooster.mp3');
});

test('[DN1] an item follows the settings, and says what that means, or has a wish of its own', () => {
  expect(ownOptions(t, 'obey')).toEqual([
    { id: FOLLOW, text: 'As in the settings: stay silent' },
    { id: 'ring-through', text: 'Ring all the same' },
    { id: 'obey', text: 'Stay silent' },
  ]);
  expect(doNotDisturbOptions(t).map(({ id }) => id)).toEqual(['ring-through', 'obey']);
});

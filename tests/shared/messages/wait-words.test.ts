import { expect, test } from 'vitest';
import { type HoldReason, holdingStates, tryTroubles } from '#shared/ipc/hold-reason.ts';
import type { WaitReason } from '#shared/ipc/sync-state.ts';
import { translator } from '#shared/messages/translate.ts';
import { holdReasonWords, serverWords, waitReasonWords } from '#shared/messages/wait-words.ts';

const t = translator('en');

function refused(fields: readonly string[], text = ''): WaitReason {
  return { kind: 'refused', status: 422, fields, text };
}

test('[UI22] fields are named in the editor’s words, each once; a foreign one by the server’s name', () => {
  expect(waitReasonWords(t, refused(['alarm_time', 'days', 'alarm_time', 'colour']))).toContain(
    'because of: Time, Days, colour.',
  );
  expect(waitReasonWords(t, refused(['constructor']))).toContain('because of: constructor.');
  expect(waitReasonWords(t, refused([]))).not.toContain('because');
});

test('[UI22] every reason says that the edit is kept, and what to do', () => {
  const reasons: WaitReason[] = [
    refused([]),
    { kind: 'server-error', status: 500 },
    { kind: 'version-limit' },
  ];
  for (const reason of reasons) {
    expect(waitReasonWords(t, reason)).toMatch(/kept on this computer; (edit|try|duplicate)/);
  }
});

test.each(['en', 'pl', 'de'] as const)(
  '[UI42] every reason to wait has words of its own in %s',
  (language) => {
    const reasons: HoldReason<string>[] = [
      ...holdingStates.map((kind) => ({ kind })),
      ...tryTroubles.map((trouble) => ({ kind: 'retry' as const, at: '07:31', trouble })),
      { kind: 'patience', at: '07:31' },
      { kind: 'in-turn' },
      { kind: 'version-limit' },
    ];
    const told = reasons.map((reason) => holdReasonWords(translator(language), reason, (at) => at));
    expect(new Set(told).size).toBe(reasons.length);
    expect(told.filter((text) => text.includes('07:31'))).toHaveLength(tryTroubles.length + 1);
  },
);

test('[UI22] the server’s own text stands apart from ours, with its status', () => {
  expect(serverWords(t, refused([], 'days must be unique'))).toBe(
    'The server’s own words (422): days must be unique',
  );
  expect(serverWords(t, refused([]))).toBeNull();
  expect(serverWords(t, { kind: 'server-error', status: 500 })).toBeNull();
});

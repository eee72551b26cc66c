import { expect, test } from 'vitest';
import { noticeGroups } from '#renderer/notices/notice-groups.ts';
import type { NoticeView } from '#shared/ipc/sync.ts';
import type { EpochMs } from '#shared/time/instant.ts';

let lastId = 0;
function notice(kind: NoticeView['kind'], itemId: string): NoticeView {
  lastId += 1;
  return { id: lastId, itemId, label: itemId.toUpperCase(), kind, at: lastId as EpochMs };
}
const ids = (notices: readonly NoticeView[]) => notices.map(({ itemId }) => itemId);

test('[UI28] each kind is told in its own way, the program’s own edits only by their number', () => {
  const groups = noticeGroups([
    notice('deleted-elsewhere', 'a'),
    notice('deletion-dropped', 'b'),
    notice('program-edit-dropped', 'c'),
    notice('program-edit-dropped', 'd'),
    notice('deleted-with-many', 'e'),
  ]);
  expect(ids(groups.deleted)).toEqual(['a']);
  expect(ids(groups.kept)).toEqual(['b']);
  expect(ids(groups.deletedWithMany)).toEqual(['e']);
  expect(groups.programEdits).toBe(2);
});

test('[UI28] an item of which the same is told twice is told of once', () => {
  const groups = noticeGroups([
    notice('deleted-elsewhere', 'a'),
    notice('deleted-elsewhere', 'a'),
    notice('deleted-elsewhere', 'b'),
    notice('deleted-with-many', 'b'),
    notice('program-edit-dropped', 'c'),
    notice('program-edit-dropped', 'c'),
  ]);
  expect(ids(groups.deleted)).toEqual(['a']);
  expect(ids(groups.deletedWithMany)).toEqual(['b']);
  expect(groups.programEdits).toBe(1);
});

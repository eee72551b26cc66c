import type { NoticeView } from '#shared/ipc/sync.ts';

/** What is told at once: each of these is one line, or one line for each entry. */
export interface NoticeGroups {
  /** Deleted elsewhere, each offered back by itself. */
  readonly deleted: readonly NoticeView[];
  /** Deleted elsewhere in such numbers that they are offered back together. */
  readonly deletedWithMany: readonly NoticeView[];
  /** A deletion here that met something newer. */
  readonly kept: readonly NoticeView[];
  /** How many of the program's own edits met something newer. */
  readonly programEdits: number;
}

/** An item that is told of twice, such as deleted, restored and deleted again, is told once. */
export function noticeGroups(notices: readonly NoticeView[]): NoticeGroups {
  const of = (kind: NoticeView['kind']) => oncePerItem(notices.filter((notice) => notice.kind === kind));
  const deletedWithMany = of('deleted-with-many');
  const many = new Set(deletedWithMany.map(({ itemId }) => itemId));
  return {
    deleted: of('deleted-elsewhere').filter(({ itemId }) => !many.has(itemId)),
    deletedWithMany,
    kept: of('deletion-dropped'),
    programEdits: of('program-edit-dropped').length,
  };
}

function oncePerItem(notices: readonly NoticeView[]): readonly NoticeView[] {
  return [...new Map(notices.map((notice) => [notice.itemId, notice])).values()];
}

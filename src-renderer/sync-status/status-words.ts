import { assertNever } from '#shared/assert-never.ts';
import type { SyncView } from '#shared/ipc/sync.ts';
import type { SyncState } from '#shared/ipc/sync-state.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import type { IconName } from '../ui/icons.tsx';

/** How the status looks; the same levels as "Will it wake me?", so that one set of colours serves both. */
export type StatusLevel = 'ok' | 'unknown' | 'warning' | 'problem';

/** How good a state is. Edits that the server refuses turn a fine connection into a warning. */
export function statusLevel({ state, parked }: Pick<SyncView, 'state' | 'parked'>): StatusLevel {
  switch (state.kind) {
    case 'live':
    case 'polling':
      return Object.keys(parked).length > 0 ? 'warning' : 'ok';
    case 'signed-out':
    case 'connecting':
      return 'unknown';
    case 'held':
    case 'offline':
      return 'warning';
    case 'needs-sign-in':
    case 'error':
      return 'problem';
    default:
      return assertNever(state);
  }
}

/** The picture of a state, so that colour alone tells nothing. */
export const statusIcons: Readonly<Record<SyncState['kind'], IconName>> = {
  'signed-out': 'person',
  live: 'live',
  polling: 'repeat',
  connecting: 'hourglass',
  offline: 'offline',
  held: 'pause',
  'needs-sign-in': 'person',
  error: 'warning',
};

/** What stands above the state in the header: how far a long run is, else how many edits wait. Null: nothing. */
export function statusCount(t: Translate, { progress, waiting }: SyncView): string | null {
  if (progress !== null) return progressWords(t, progress);
  return waiting === 0 ? null : t('ui.sync.waiting-count', { count: waiting });
}

/** A total of 0 is not known yet. */
export function progressWords(t: Translate, { done, total }: NonNullable<SyncView['progress']>): string {
  return total === 0 ? t('ui.sync.progress-open', { done }) : t('ui.sync.progress', { done, total });
}

/** What a state means, in sentences. */
export function statusSentence(t: Translate, formats: Pick<Formats, 'time'>, state: SyncState): string {
  const meaning = t(`ui.sync.about.${state.kind}`);
  if (state.kind === 'offline' && state.nextTryAt !== null) {
    return `${meaning} ${t('ui.sync.next-try', { time: formats.time(state.nextTryAt) })}`;
  }
  if (state.kind === 'error' && state.status !== null) {
    return `${meaning} ${t('ui.sync.error-status', { status: String(state.status) })}`;
  }
  return meaning;
}

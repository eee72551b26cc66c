import { useId } from 'react';
import { isParked } from '#shared/ipc/hold-reason.ts';
import type { WaitingView } from '#shared/ipc/sync.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { openPanel } from '../stores/panels.ts';
import { Icon } from '../ui/icons.tsx';
import { useNow } from '../ui/use-now.ts';
import { EditReason } from './EditReason.tsx';
import { retryEdits } from './retry-edits.ts';

/** One edit: of what, since when, how often it was tried, and why it has not been sent. */
export function WaitingEntry({ edit }: { edit: WaitingView }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  const id = useId();
  const { reason } = edit;
  return (
    <li className="sync-entry" data-level={isParked(reason) ? 'warning' : undefined}>
      <Icon name={edit.itemType === 'alarm' ? 'bell' : 'hourglass'} />
      <div className="sync-entry-text">
        <h4 id={id}>{edit.label}</h4>
        <p className="field-hint">{entryWords(t, formats, edit, now)}</p>
        <EditReason reason={reason} />
        {isParked(reason) && <EntryActions edit={edit} titleId={id} />}
      </div>
    </li>
  );
}

function EntryActions({ edit, titleId }: { edit: WaitingView; titleId: string }) {
  const t = useTranslate();
  const { itemId, itemType } = edit;
  return (
    <div className="actions">
      <button
        type="button"
        className="button small"
        aria-describedby={titleId}
        onClick={() => void retryEdits(itemId)}
      >
        {t('ui.sync.retry')}
      </button>
      {edit.operation === 'upsert' && (
        <button
          type="button"
          className="button small"
          aria-describedby={titleId}
          onClick={() => openPanel({ kind: `${itemType}-editor`, id: itemId })}
        >
          {t('ui.item.edit')}
        </button>
      )}
    </div>
  );
}

function entryWords(t: Translate, formats: Formats, edit: WaitingView, now: number): string {
  const { operation, since, attempts } = edit;
  const what = t(`ui.sync.edit.${operation}`, { when: formats.moment(since, now) });
  return `${what} · ${t('ui.sync.tries', { count: attempts })}`;
}

import { useId, useState } from 'react';
import type { ConflictView } from '#shared/ipc/sync.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useNow } from '../ui/use-now.ts';
import { valueInWords } from './conflict-words.ts';
import { restoreValue } from './restore-value.ts';

/** One clash: which value was kept, which one lost and where it came from, and the way to have it back. */
export function ConflictEntry({ conflict }: { conflict: ConflictView }) {
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const now = useNow('minute');
  const id = useId();
  const { label, group, kept, lost, lostSide, at } = conflict;
  const speech = { t, formats, firstDay, now };
  return (
    <li className="sync-entry">
      <div className="sync-entry-text">
        <h4 id={id}>{t('ui.sync.conflict.title', { label, field: t(`ui.sync.field.${group}`) })}</h4>
        <p className="field-hint">{formats.moment(at, now)}</p>
        <Facts
          facts={[
            { name: t('ui.sync.conflict.kept'), value: valueInWords(speech, group, kept) },
            { name: t(`ui.sync.conflict.lost-${lostSide}`), value: valueInWords(speech, group, lost) },
          ]}
        />
        <RestoreValue conflict={conflict} titleId={id} />
      </div>
    </li>
  );
}

function RestoreValue({ conflict, titleId }: { conflict: ConflictView; titleId: string }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  const [isBusy, setBusy] = useState(false);
  // Not `disabled`, which would take the focus from the person who just pressed it.
  const isDisabled = isBusy || conflict.restoredAt !== null;
  const restore = async () => {
    if (isDisabled) return;
    setBusy(true);
    await restoreValue(conflict.id);
    setBusy(false);
  };
  return (
    <div className="actions">
      <button
        type="button"
        className="button small"
        aria-describedby={titleId}
        aria-disabled={isDisabled}
        onClick={() => void restore()}
      >
        {t('ui.sync.restore-value')}
      </button>
      <span className="field-hint" role="status">
        {conflict.restoredAt !== null &&
          t('ui.sync.restored', { when: formats.moment(conflict.restoredAt, now) })}
      </span>
    </div>
  );
}

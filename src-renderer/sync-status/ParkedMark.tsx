import { waitReasonWords } from '#shared/messages/wait-words.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Icon } from '../ui/icons.tsx';

/** In an item's row: it is not sent any more; the reason is the tooltip and the description. */
export function ParkedMark({ itemId }: { itemId: string }) {
  const t = useTranslate();
  const reason = useProjection(({ sync }) => sync.parked[itemId]);
  if (reason === undefined) return null;
  return (
    <button
      type="button"
      className="row-parked"
      title={waitReasonWords(t, reason)}
      onClick={() => openPanel({ kind: 'sync' })}
    >
      <Icon name="warning" />
      {t('ui.sync.not-sent')}
    </button>
  );
}

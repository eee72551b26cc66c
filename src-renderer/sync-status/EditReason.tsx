import { type HoldReason, isParked } from '#shared/ipc/hold-reason.ts';
import { holdReasonWords, serverWords } from '#shared/messages/wait-words.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';

/** Why an edit was not sent yet: our words, then the server's. */
export function EditReason({ reason }: { reason: HoldReason }) {
  const t = useTranslate();
  const formats = useFormats();
  const server = isParked(reason) ? serverWords(t, reason) : null;
  return (
    <>
      <p>{holdReasonWords(t, reason, formats.time)}</p>
      {server !== null && <p className="server-words">{server}</p>}
    </>
  );
}

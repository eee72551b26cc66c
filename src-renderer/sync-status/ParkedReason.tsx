import type { WaitReason } from '#shared/ipc/sync.ts';
import { serverWords, waitReasonWords } from '#shared/messages/wait-words.ts';
import { useTranslate } from '../i18n/speech.tsx';

/** Why an edit is not sent any more: our words, then the server's. */
export function ParkedReason({ reason }: { reason: WaitReason }) {
  const t = useTranslate();
  const server = serverWords(t, reason);
  return (
    <>
      <p>{waitReasonWords(t, reason)}</p>
      {server !== null && <p className="server-words">{server}</p>}
    </>
  );
}

import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';

type Measured =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'answer'; readonly ms: number | null };

/** How long an answer takes; measured only when asked, because a ping can end the connection to some servers. */
export function RoundTrip({ known }: { known: number | null }) {
  const t = useTranslate();
  const [measured, setMeasured] = useState<Measured>({ kind: 'nothing' });
  const isBusy = measured.kind === 'busy';
  const measure = async () => {
    if (isBusy) return;
    setMeasured({ kind: 'busy' });
    const ms = await bridge.request('sync:ping', undefined).catch(() => null);
    setMeasured({ kind: 'answer', ms });
  };
  const words = (ms: number | null, otherwise: string) =>
    ms === null ? otherwise : t('ui.sync.milliseconds', { count: Math.round(ms) });
  return (
    <span className="round-trip">
      <span role="status">
        {isBusy && t('ui.account.busy')}
        {measured.kind === 'nothing' && words(known, t('ui.sync.unknown'))}
        {measured.kind === 'answer' && words(measured.ms, t('ui.sync.no-answer'))}
      </span>
      <button type="button" className="button small" aria-disabled={isBusy} onClick={() => void measure()}>
        {t('ui.sync.measure')}
      </button>
    </span>
  );
}

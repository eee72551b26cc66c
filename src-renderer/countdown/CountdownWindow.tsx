import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { isStoredTimer } from '../stores/kinds.ts';
import { CountdownCard } from './CountdownCard.tsx';
import { useWindowOpacity } from './use-window-opacity.ts';

/** The small window on top: the time left of the timers it was opened for, one above the other. */
export function CountdownWindow() {
  const t = useTranslate();
  const ids = useShownIds();
  const items = useProjection((projection) => projection.items);
  const timers = ids.flatMap((id) => {
    const stored = items.get(id);
    return stored !== undefined && isStoredTimer(stored) ? [stored] : [];
  });
  useWindowOpacity();
  useEscape();
  return (
    <main className="countdowns" aria-label={t('ui.countdown')}>
      {timers.map((stored) => (
        <CountdownCard key={stored.item.id} stored={stored} />
      ))}
    </main>
  );
}

function useShownIds(): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    let isNewer = false;
    const stop = bridge.on('timer:shown', (event) => {
      isNewer = true;
      setIds(event.ids);
    });
    const ask = async () => {
      const { ids: shown } = await bridge.request('timer:shown', undefined);
      if (!isNewer) setIds(shown);
    };
    void ask();
    return stop;
  }, []);
  return ids;
}

function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void bridge.request('timer:hide', { id: null });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

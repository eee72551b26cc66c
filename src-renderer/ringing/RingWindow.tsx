import { useEffect, useState } from 'react';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { bridge } from '../bridge.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useAppStore } from '../stores/app-store.ts';
import { ringKey } from '../stores/kinds.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { useNow } from '../ui/use-now.ts';
import { RingCard } from './RingCard.tsx';
import { shownRings } from './shown-rings.ts';
import { useFittedHeight } from './use-fitted-height.ts';
import { useRingKeys } from './use-ring-keys.ts';

/** The window that is on top while something rings. */
export function RingWindow() {
  const t = useTranslate();
  const rings = useShownRings();
  const fitted = useFittedHeight();
  useFlash();
  useRingKeys({
    snooze: (focused) => answer('snooze-ring', rings, focused),
    dismiss: (focused) => answer('dismiss-ring', rings, focused),
  });
  return (
    <main className="ring-window" ref={fitted}>
      <RingTime />
      <div role="alert">
        <ul className="rings">
          {rings.map((ring) => (
            <RingCard key={ringKey(ring)} ring={ring} />
          ))}
        </ul>
      </div>
      {rings.length > 1 && (
        <button type="button" className="button" onClick={() => void execute({ kind: 'dismiss-all' })}>
          {t('ring.dismiss-all')}
        </button>
      )}
      <p className="ring-hint">{t('ring.keys')}</p>
      <Toasts />
    </main>
  );
}

/** The time of day, large; the window is dragged by it. */
function RingTime() {
  const formats = useFormats();
  const now = useNow('minute');
  return <h1 className="ring-time">{formats.time(now)}</h1>;
}

function useShownRings(): readonly Occurrence[] {
  const projection = useAppStore((state) => state.projection);
  return projection === null ? [] : shownRings(projection);
}

/** Answers the ring with the focus, else the first. */
function answer(
  kind: 'snooze-ring' | 'dismiss-ring',
  rings: readonly Occurrence[],
  focused: string | null,
): void {
  const ring = rings.find((each) => ringKey(each) === focused) ?? rings[0];
  if (ring) void execute({ kind, itemId: ring.itemId, due: ring.due });
}

/** The whole window flashes when nothing can be heard. */
function useFlash(): void {
  const [flash, setFlash] = useState(false);
  useEffect(() => bridge.on('ring:flash', (event) => setFlash(event.flash)), []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-flash', flash);
  }, [flash]);
}

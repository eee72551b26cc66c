import { useCallback, useMemo, useState } from 'react';
import type { PlannedRing } from '#shared/day/day-plan.ts';
import { dialGroups, type MarkGroup } from '#shared/day/dial-groups.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { DialFace } from './DialFace.tsx';
import { DialHand } from './DialHand.tsx';
import { DialMark } from './DialMark.tsx';
import { DialMiddle } from './DialMiddle.tsx';
import { DialTimers } from './DialTimers.tsx';
import { DIAL_SIZE } from './dial-geometry.ts';
import './dial.css';

interface Preview {
  readonly itemId: string;
  readonly minute: number;
}

/** A face of 24 hours: now, the day's rings as marks that can be moved, and the running timers as arcs. */
export function DayDial(props: {
  rings: readonly PlannedRing[];
  next: PlannedRing | null;
  onShowGroup: (group: MarkGroup) => void;
}) {
  const t = useTranslate();
  const [preview, setPreview] = useState<Preview | null>(null);
  const onPreview = useCallback((itemId: string, minute: number | null) => {
    setPreview((shown) => {
      if (minute !== null) return { itemId, minute };
      return shown?.itemId === itemId ? null : shown;
    });
  }, []);
  const groups = useMemo(() => dialGroups(props.rings), [props.rings]);
  const half = DIAL_SIZE / 2;
  return (
    <div className="dial-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a field set cannot be a drawing */}
      <svg
        className="dial"
        viewBox={`${-half} ${-half} ${DIAL_SIZE} ${DIAL_SIZE}`}
        role="group"
        aria-label={t('ui.day.dial')}
      >
        <DialFace />
        <DialHand />
        <DialTimers />
        <DialMiddle preview={preview?.minute ?? null} />
        {groups.map((group) => (
          <DialMark
            key={group.map(({ itemId }) => itemId).join()}
            group={group}
            hasNext={props.next !== null && group.includes(props.next)}
            preview={preview !== null && group[0].itemId === preview.itemId ? preview.minute : null}
            onPreview={onPreview}
            onShowGroup={props.onShowGroup}
          />
        ))}
      </svg>
      <p id="dial-hint" className="dial-hint">
        {t('ui.day.hint')}
      </p>
    </div>
  );
}

import { memo } from 'react';
import type { PlannedState } from '#shared/day/day-plan.ts';
import type { MarkGroup } from '#shared/day/dial-groups.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { openPanel } from '../stores/panels.ts';
import { degreesOf, RIM_RADIUS } from './dial-geometry.ts';
import { markKeys } from './mark-keys.ts';
import { moveAlarm, wallTimeAt } from './move-alarm.ts';
import { isMovable, stateKey } from './ring-words.ts';
import { useMarkDrag } from './use-mark-drag.ts';

interface MarkProps {
  readonly group: MarkGroup;
  /** The item that rings next, where it is one of these. */
  readonly hasNext: boolean;
  /** Where it is being moved to, in minutes of the day; null while it stands. */
  readonly preview: number | null;
  readonly onPreview: (itemId: string, minute: number | null) => void;
  /** Shows the rings of a mark that stands for several. */
  readonly onShowGroup: (group: MarkGroup) => void;
}

/** A mark on the dial's rim: one ring, which can be moved, or several so near to each other that they share it. */
export const DialMark = memo(function DialMark(props: MarkProps) {
  return props.group.length === 1 ? <SingleMark {...props} /> : <SharedMark {...props} />;
});

function SingleMark({ group: [ring], hasNext, preview, onPreview }: MarkProps) {
  const t = useTranslate();
  const formats = useFormats();
  const movable = isMovable(ring.state);
  const minute = preview ?? ring.minute;
  const time = formats.wallTime(wallTimeAt(minute));
  const show = (to: number | null) => onPreview(ring.itemId, to);
  const open = () => openPanel({ kind: 'alarm-editor', id: ring.itemId });
  const take = (to: number) => {
    show(null);
    void moveAlarm(ring.itemId, to, formats);
  };
  const { cancelDrag, ...drag } = useMarkDrag({
    isMovable: movable,
    onPreview: show,
    onDrop: take,
    onClick: open,
  });
  const keys = markKeys({
    ...{ isMovable: movable, minute, isPreviewed: preview !== null, onPreview: show, onOpen: open },
    onTake: () => take(minute),
  });
  const words = t('ui.day.mark', { time, label: ring.label, state: t(stateKey(ring.state, hasNext)) });
  return (
    <g
      className="dial-mark"
      data-state={hasNext ? 'next' : ring.state}
      data-movable={movable || undefined}
      data-moving={preview !== null || undefined}
      transform={`rotate(${degreesOf(minute)}) translate(0 ${-RIM_RADIUS})`}
      tabIndex={0}
      role="slider"
      aria-label={ring.label}
      aria-valuemin={0}
      aria-valuemax={1439}
      aria-valuenow={minute}
      aria-valuetext={words}
      aria-readonly={!movable}
      aria-describedby="dial-hint"
      onBlur={() => show(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !cancelDrag()) keys(event);
      }}
      {...drag}
    >
      <title>{words}</title>
      <MarkShape state={ring.state} isNext={hasNext} />
    </g>
  );
}

function MarkShape({ state, isNext }: { state: PlannedState; isNext: boolean }) {
  return (
    <>
      <circle className="dial-hit" r={15} />
      <circle className="dial-dot" r={isNext ? 9 : 7} />
      {state === 'skipped' && <line className="dial-strike" x1={-9} y1={9} x2={9} y2={-9} />}
      {state === 'missed' && <path className="dial-cross" d="M -3 -3 L 3 3 M 3 -3 L -3 3" />}
    </>
  );
}

function SharedMark({ group, hasNext, onShowGroup }: MarkProps) {
  const t = useTranslate();
  const formats = useFormats();
  const [first] = group;
  const isOver = group.every(({ state }) => state === 'past');
  const show = () => onShowGroup(group);
  const words = t('ui.day.shared-mark', {
    time: formats.wallTime(wallTimeAt(first.minute)),
    count: group.length,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand in a drawing
    <g
      className="dial-mark"
      data-state={hasNext ? 'next' : isOver ? 'past' : 'ahead'}
      transform={`rotate(${degreesOf(first.minute)}) translate(0 ${-RIM_RADIUS})`}
      tabIndex={0}
      role="button"
      aria-label={words}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key === 'Enter') show();
      }}
    >
      <title>{words}</title>
      <circle className="dial-dot" r={11} />
      <text className="dial-count" transform={`rotate(${-degreesOf(first.minute)})`}>
        {group.length}
      </text>
    </g>
  );
}

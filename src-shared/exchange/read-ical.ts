import { icalBlocks } from './ical-blocks.ts';
import { type IcalComponent, parseComponent, textOf } from './ical-component.ts';
import { type IcalContext, readEvent } from './ical-event.ts';
import type { IncomingItem, Reading } from './incoming.ts';
import { LeftList } from './left-list.ts';
import { eachInSlices, type Slices } from './slices.ts';

/** Tasks, journals and the like are told; a calendar's own zones are none of a person's concern. */
const NOT_TOLD = ['VTIMEZONE', 'STANDARD', 'DAYLIGHT'];

/** Reads a calendar of ours or of anyone: an event that can be an alarm is taken, the others are told why not [EX6]. */
export function* readIcal(text: string, context: IcalContext): Slices<Reading> {
  const blocks = icalBlocks(text);
  if (typeof blocks === 'string') return { ok: false, error: { kind: blocks } };
  const left = new LeftList();
  const items: IncomingItem[] = [];
  yield* eachInSlices(blocks, ({ kind, text: block }, index) => {
    if (NOT_TOLD.includes(kind)) return;
    const event = block === null ? null : parseComponent(block);
    const label = labelOf(event) ?? `${kind} ${index + 1}`;
    if (kind !== 'VEVENT') return left.add(label, 'not-an-event');
    const read = event === null ? null : readEvent(event, context);
    if (read === null) return left.add(label, 'unreadable');
    if ('left' in read) return left.add(label, read.left);
    items.push(read);
  });
  return {
    ok: true,
    file: { source: 'calendar', account: null, items, left: left.all(), settings: {}, rings: [] },
  };
}

function labelOf(event: IcalComponent | null): string | null {
  const summary = event && textOf(event, 'summary');
  return summary?.trim() ? summary : null;
}

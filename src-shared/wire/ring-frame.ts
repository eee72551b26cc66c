import { assertNever } from '../assert-never.ts';
import { addMs } from '../time/instant.ts';
import type { RingFrame } from './client-frames.ts';
import { wireTimestamp } from './timestamps.ts';

/** Who sends it, and how far the server's clock is ahead of this device's. */
export interface RingSender {
  readonly device: string;
  readonly serverAheadMs: number;
}

/** The frame that tells a user's other devices. Feature `rings` only. */
export function ringFrameText(ring: RingFrame, { device, serverAheadMs }: RingSender): string {
  const common = { id: ring.id, due: wireTimestamp(ring.due) };
  switch (ring.kind) {
    case 'ring-ended':
      return JSON.stringify({ type: 'ring_ended', data: { ...common, how: ring.how, device } });
    case 'ring-snoozed': {
      const until = wireTimestamp(addMs(ring.until, serverAheadMs));
      return JSON.stringify({ type: 'ring_snoozed', data: { ...common, until, device } });
    }
    default:
      return assertNever(ring);
  }
}

/** A ring as this device's clock has it. `due` names the occurrence and is the same everywhere; `until` is an instant to act at. */
export function ringHere(ring: RingFrame, serverAheadMs: number): RingFrame {
  return ring.kind === 'ring-snoozed' ? { ...ring, until: addMs(ring.until, -serverAheadMs) } : ring;
}

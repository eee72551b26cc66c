import { assertNever } from '#shared/assert-never.ts';
import type { ServerFrame } from '#shared/wire/client-frames.ts';
import { ringHere } from '#shared/wire/ring-frame.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenedSocket } from './opened-socket.ts';
import type { SocketCounts } from './socket-counts.ts';
import type { SyncSocketEvent } from './sync-socket.ts';

export interface FrameIntakePorts {
  readonly clock: Pick<Clock, 'now'>;
  readonly serverAheadMs: () => number;
  readonly counts: SocketCounts;
  readonly tell: (event: SyncSocketEvent) => void;
}

/** Counts a frame and tells what it means. What `connected` says of features is known before. */
export function takeFrame(frame: ServerFrame, opened: OpenedSocket, ports: FrameIntakePorts): void {
  const { clock, counts, tell } = ports;
  switch (frame.kind) {
    case 'item':
    case 'sync-required':
    case 'ring':
      counts.count('eventsReceived');
      tell(eventOf(frame, ports));
      break;
    case 'heartbeat':
      counts.heartbeat(clock.now());
      tell({ kind: 'heartbeat' });
      break;
    case 'pong':
      counts.roundTrip(opened.applicationPonged());
      break;
    case 'error':
      counts.count('errors');
      tell({ kind: 'error', text: frame.text });
      break;
    case 'malformed':
      counts.count('malformedFrames');
      counts.count('errors');
      tell({ kind: 'error', text: 'malformed frame' });
      break;
    case 'unknown':
      counts.count('unknownFrames');
      break;
    case 'connected':
    case 'subscribed':
      break;
    default:
      assertNever(frame);
  }
}

type EventFrame = Extract<ServerFrame, { kind: 'item' | 'sync-required' | 'ring' }>;

function eventOf(frame: EventFrame, { serverAheadMs }: FrameIntakePorts): SyncSocketEvent {
  switch (frame.kind) {
    case 'item':
      return { kind: 'item', event: frame.event };
    case 'sync-required':
      return { kind: 'sync-required' };
    case 'ring':
      return { kind: 'ring', ring: ringHere(frame.ring, serverAheadMs()) };
    default:
      return assertNever(frame);
  }
}

import type { HoldReason } from '#shared/ipc/hold-reason.ts';
import type { SyncDetails, SyncView } from '#shared/ipc/sync.ts';

/** What a report is made of; nothing in it is a secret, and addresses and labels are left out. */
export interface ReportParts {
  readonly appVersion: string;
  readonly platform: string;
  readonly view: SyncView;
  readonly details: SyncDetails;
  readonly features: ReadonlySet<string>;
}

/** A text to hand on when asking for help: states, counts and reasons, no address, label, id or token. */
export function syncReport({ appVersion, platform, view, details, features }: ReportParts): string {
  const { metrics, waiting } = details;
  const iso = (at: number | null) => (at === null ? 'never' : new Date(at).toISOString());
  const lines = [
    `Pobudka ${appVersion} on ${platform}`,
    `state: ${JSON.stringify(view.state)}`,
    `signed in: ${view.isSignedIn}, kept: ${view.keeping ?? 'no'}`,
    `server: ${view.account === null ? 'none' : new URL(view.account.serverUrl).protocol}`,
    `features: ${[...features].sort().join(', ') || 'none'}`,
    `waiting: ${view.waiting}, parked: ${Object.keys(view.parked).length}, conflicts: ${view.conflicts}`,
    `last list: ${iso(metrics.lastListAt)}, next: ${iso(metrics.nextListAt)}, lists: ${metrics.lists}, pushes: ${metrics.pushes}`,
    `connections: ${metrics.connections}, reconnects: ${metrics.reconnects}, events: ${metrics.eventsReceived}, errors: ${metrics.errors}`,
    `round trip: ${metrics.roundTripMs ?? 'unknown'} ms, heartbeat: ${iso(metrics.lastHeartbeatAt)}, trouble: ${metrics.lastTrouble ?? 'none'}`,
    ...waiting.map(
      ({ itemType, operation, since, attempts, reason }) =>
        `- ${operation} of a ${itemType} since ${iso(since)}, ${attempts} tries, ${reasonOf(reason)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The server's own words may repeat what was sent: left out. */
function reasonOf(reason: HoldReason): string {
  if (reason.kind === 'refused') return `refused ${reason.status} (${reason.fields.join(', ')})`;
  if (reason.kind === 'server-error') return `server-error ${reason.status}`;
  if (reason.kind === 'retry') return `retry after ${reason.trouble}`;
  return reason.kind;
}

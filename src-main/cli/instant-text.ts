import type { EpochMs } from '#shared/time/instant.ts';

/** As the command line's JSON has it: ISO 8601 in UTC. */
export function iso(instant: EpochMs): string {
  return new Date(instant).toISOString();
}

export function isoOrNull(instant: EpochMs | null): string | null {
  return instant === null ? null : iso(instant);
}

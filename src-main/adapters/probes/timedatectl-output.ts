import type { ClockReading } from '../../ports/probes.ts';

/** Reads `timedatectl show -p NTPSynchronized`; the kernel's own word, whichever program sets the clock. */
export function readTimedatectl(output: string): ClockReading {
  const value = /^NTPSynchronized=(yes|no)$/m.exec(output)?.[1];
  if (value === undefined) return { kind: 'unknown' };
  return { kind: value === 'yes' ? 'synchronised' : 'not-synchronised' };
}

import type { Probes } from '../../ports/probes.ts';
import { readPmset, readVolumeSettings } from './mac-output.ts';
import type { RunProgram } from './run-program.ts';

const UNKNOWN = { kind: 'unknown' } as const;

/** macOS tells the state of its clock's setting to administrators only, so that is never known. */
export function macProbes({ run, onBattery }: { run: RunProgram; onBattery(): boolean }): Probes {
  return {
    async volume() {
      const output = await run('/usr/bin/osascript', ['-e', 'get volume settings']);
      return output === null ? UNKNOWN : readVolumeSettings(output);
    },
    async idleSleep() {
      const output = await run('/usr/bin/pmset', ['-g', 'custom']);
      return output === null ? UNKNOWN : readPmset(output, onBattery());
    },
    clock: () => Promise.resolve(UNKNOWN),
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Probes } from '../../ports/probes.ts';
import { readFocus } from './mac-focus.ts';
import { readPmset, readVolumeSettings } from './mac-output.ts';
import type { RunProgram } from './run-program.ts';

const UNKNOWN = { kind: 'unknown' } as const;

export interface MacContext {
  readonly run: RunProgram;
  /** The person's home folder. */
  readonly home: string;
  onBattery(): boolean;
}

/** macOS tells the state of its clock's setting to administrators only, so that is never known. */
export function macProbes({ run, home, onBattery }: MacContext): Probes {
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
    // Newer versions let only programs with full disk access read it.
    doNotDisturb: () =>
      readFile(join(home, 'Library/DoNotDisturb/DB/Assertions.json'), 'utf8').then(
        readFocus,
        () => 'unknown' as const,
      ),
  };
}

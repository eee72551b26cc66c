import type { Probes } from '../../ports/probes.ts';
import { linuxProbes } from './linux-probes.ts';
import { macProbes } from './mac-probes.ts';
import { runProgram } from './run-program.ts';
import { windowsProbes } from './windows-probes.ts';

/** The probes of this system. */
export function systemProbes(context: {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  onBattery(): boolean;
}): Probes {
  const { platform, env } = context;
  const run = runProgram;
  const onBattery = () => context.onBattery();
  if (platform === 'win32') {
    return windowsProbes({ run, systemRoot: env.SystemRoot ?? 'C:\\Windows', onBattery });
  }
  return platform === 'darwin' ? macProbes({ run, onBattery }) : linuxProbes({ run, env, onBattery });
}

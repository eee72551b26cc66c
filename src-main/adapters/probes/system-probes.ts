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
  if (platform === 'darwin') return macProbes({ run, home: env.HOME ?? '/', onBattery });
  return linuxProbes({ run, env, notificationsInhibited, onBattery });
}

/** Loaded only when asked: the library is of no use on the other systems. */
async function notificationsInhibited(): Promise<boolean | 'unknown'> {
  const bus = await import('./notification-inhibition.ts');
  return bus.notificationsInhibited();
}

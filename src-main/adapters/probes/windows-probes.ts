import type { Probes } from '../../ports/probes.ts';
import { CORE_AUDIO_SCRIPT, encodedCommand } from './core-audio-script.ts';
import type { RunProgram } from './run-program.ts';
import { readCoreAudio, readPowercfg, readW32tm } from './windows-output.ts';

const UNKNOWN = { kind: 'unknown' } as const;
/** PowerShell compiles the script first. */
const POWERSHELL_TIMEOUT_MS = 8000;

export interface WindowsContext {
  readonly run: RunProgram;
  /** `SystemRoot`: programs are named in full, as Windows would look into the current folder first. */
  readonly systemRoot: string;
  onBattery(): boolean;
}

export function windowsProbes({ run, systemRoot, onBattery }: WindowsContext): Probes {
  const system = `${systemRoot}\\System32`;
  return {
    async volume() {
      const powershell = `${system}\\WindowsPowerShell\\v1.0\\powershell.exe`;
      const script = encodedCommand(CORE_AUDIO_SCRIPT);
      const args = ['-NoProfile', '-NonInteractive', '-EncodedCommand', script];
      const output = await run(powershell, args, POWERSHELL_TIMEOUT_MS);
      return output === null ? UNKNOWN : readCoreAudio(output);
    },
    async idleSleep() {
      const args = ['/query', 'SCHEME_CURRENT', 'SUB_SLEEP', 'STANDBYIDLE'];
      const output = await run(`${system}\\powercfg.exe`, args);
      return output === null ? UNKNOWN : readPowercfg(output, onBattery());
    },
    async clock() {
      const output = await run(`${system}\\w32tm.exe`, ['/query', '/status']);
      return output === null ? UNKNOWN : readW32tm(output);
    },
    // Windows tells its state to native programs only.
    doNotDisturb: () => Promise.resolve('unknown'),
  };
}

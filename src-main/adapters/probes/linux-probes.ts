import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IdleSleepReading, Probes, VolumeReading } from '../../ports/probes.ts';
import { powerSchema, readGsettings } from './gsettings-output.ts';
import { type DoNotDisturbContext, linuxDoNotDisturb } from './linux-do-not-disturb.ts';
import { readLogind } from './logind-output.ts';
import { readPactl } from './pactl-output.ts';
import { readPowerdevil } from './powerdevil-config.ts';
import type { RunProgram } from './run-program.ts';
import { readTimedatectl } from './timedatectl-output.ts';
import { readWpctl } from './wpctl-output.ts';

export interface LinuxContext extends DoNotDisturbContext {
  onBattery(): boolean;
}

const UNKNOWN = { kind: 'unknown' } as const;
const LOGIN_MANAGER = ['org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager'];

export function linuxProbes(context: LinuxContext): Probes {
  return {
    volume: (outputLabel) => volume(context.run, outputLabel),
    idleSleep: () => idleSleep(context),
    async clock() {
      const output = await context.run('timedatectl', ['show', '-p', 'NTPSynchronized']);
      return output === null ? UNKNOWN : readTimedatectl(output);
    },
    doNotDisturb: () => linuxDoNotDisturb(context),
  };
}

async function volume(run: RunProgram, outputLabel: string | null): Promise<VolumeReading> {
  const [information, list] = await Promise.all([run('pactl', ['info']), run('pactl', ['list', 'sinks'])]);
  if (information !== null && list !== null) return readPactl(information, list, outputLabel);
  const output = await run('wpctl', ['get-volume', '@DEFAULT_AUDIO_SINK@']);
  return output === null ? UNKNOWN : readWpctl(output);
}

/** The desktop and the login manager each put the computer to sleep on their own: whichever comes first. */
async function idleSleep(context: LinuxContext): Promise<IdleSleepReading> {
  const [desktop, login] = await Promise.all([desktopSleep(context), loginSleep(context.run)]);
  if (desktop.kind === 'unknown') {
    return login.kind === 'known' && login.afterMinutes !== null ? login : UNKNOWN;
  }
  if (login.kind === 'unknown' || login.afterMinutes === null) return desktop;
  return desktop.afterMinutes === null || login.afterMinutes < desktop.afterMinutes ? login : desktop;
}

async function desktopSleep({ run, env, onBattery }: LinuxContext): Promise<IdleSleepReading> {
  const desktop = env.XDG_CURRENT_DESKTOP ?? '';
  const schema = powerSchema(desktop);
  if (schema !== null) {
    const output = await run('gsettings', ['list-recursively', schema]);
    return output === null ? UNKNOWN : readGsettings(output, onBattery());
  }
  if (!desktop.split(':').includes('KDE')) return UNKNOWN;
  const folder = env.XDG_CONFIG_HOME || join(env.HOME ?? '/', '.config');
  const configs = await Promise.all(
    ['powerdevilrc', 'powermanagementprofilesrc'].map((name) => readText(join(folder, name))),
  );
  const readings = configs.map((config) => readPowerdevil(config, onBattery()));
  return readings.find((reading) => reading.kind === 'known') ?? UNKNOWN;
}

async function loginSleep(run: RunProgram): Promise<IdleSleepReading> {
  const args = ['--system', 'get-property', ...LOGIN_MANAGER, 'IdleAction', 'IdleActionUSec'];
  const output = await run('busctl', args);
  return output === null ? UNKNOWN : readLogind(output);
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

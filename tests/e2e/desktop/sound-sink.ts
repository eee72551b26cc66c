import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startProcess } from './processes.ts';
import { waitUntil } from './wait-until.ts';

const run = promisify(execFile);

/** A sound server with one loudspeaker whose signal can be recorded. */
export interface SoundSink {
  /** For PULSE_SERVER. */
  readonly server: string;
  stop(): Promise<void>;
}

export const SINK_NAME = 'ring';

export async function startSoundSink(env: Readonly<Record<string, string>>): Promise<SoundSink> {
  const socket = `${env.XDG_RUNTIME_DIR}/pulse.sock`;
  const server = startProcess(
    'pulseaudio',
    [
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--use-pid-file=no',
      '--disable-shm=yes',
      '-n',
      '-L',
      `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
      '-L',
      `module-null-sink sink_name=${SINK_NAME}`,
    ],
    { env },
  );
  const reach = { env: { ...env, PULSE_SERVER: `unix:${socket}` } };
  await waitUntil('the sound server', () =>
    run('pactl', ['info'], reach).then(
      () => true,
      () => false,
    ),
  );
  return { server: `unix:${socket}`, stop: () => server.stop() };
}

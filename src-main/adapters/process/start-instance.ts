import { spawn } from 'node:child_process';

export interface InstanceCommand {
  readonly executable: string;
  /** The app's folder where a default app runs us, the runtime's own switches, and `--hidden`. */
  readonly args: readonly string[];
}

/** Starts the app on its own: it outlives this process and shares no stream with it. False if it cannot be started. */
export function startInstance({ executable, args }: InstanceCommand): boolean {
  try {
    const child = spawn(executable, args, { detached: true, stdio: 'ignore' });
    // A late failure shows itself in nobody answering.
    child.once('error', () => {});
    child.unref();
    return child.pid !== undefined;
  } catch {
    return false;
  }
}

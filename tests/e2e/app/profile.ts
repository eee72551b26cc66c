import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { waitUntil } from '../desktop/wait-until.ts';

/** A user-data folder of its own, short enough for a socket's path. */
export async function makeProfile(): Promise<string> {
  return mkdtemp('/tmp/pbk-profile-');
}

/** Ends every process that runs on the profile and removes it. */
export async function removeProfile(profile: string): Promise<void> {
  await endProcesses(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** kill -9 for each process started for the profile, whoever started it; resolves when they are gone. */
export async function endProcesses(profile: string): Promise<void> {
  await waitUntil('the end of the app', async () => {
    const pids = await processesOf(profile);
    for (const pid of pids) kill(pid);
    return pids.length === 0;
  });
}

/** Process ids of the app on this profile, its helpers included. */
export async function processesOf(profile: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (commandLine.includes(`--user-data-dir=${profile}`)) found.push(pid);
  }
  return found;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Rows of the profile's store. The app holds its file for itself alone, so a copy is read, write-ahead log included. */
export function readStore(profile: string, sql: string): Record<string, unknown>[] {
  const folder = mkdtempSync('/tmp/pbk-copy-');
  try {
    for (const name of ['pobudka.db', 'pobudka.db-wal']) {
      if (existsSync(join(profile, name))) copyFileSync(join(profile, name), join(folder, name));
    }
    const database = new DatabaseSync(join(folder, 'pobudka.db'));
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

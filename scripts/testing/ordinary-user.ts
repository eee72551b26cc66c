import { execFileSync, spawnSync } from 'node:child_process';

/** An ordinary user's numbers, as the system's user table has them. */
export interface OrdinaryUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const name = 'pobudka-e2e';

/** The user that stands in for root, made on first use. It has no password, no shell and no home of its own. */
export function ordinaryUser(): OrdinaryUser {
  if (spawnSync('id', [name]).status !== 0) {
    const nobodyLogsIn = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
    execFileSync('/usr/sbin/useradd', ['--system', '--user-group', ...nobodyLogsIn, name]);
  }
  const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { name, uid: number('-u'), gid: number('-g') };
}

/** The words that, before a command, make it run as that user. */
export function runAs({ uid, gid }: OrdinaryUser): string[] {
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'];
}

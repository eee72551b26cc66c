import { join } from 'node:path';

interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

export interface ProgramFolder {
  readonly path: string;
  readonly levels: 1 | 2;
}

/** Where programs of a person keep their files: a folder a program, or one a maker and in it one a program. */
export function programFolders(system: System): readonly ProgramFolder[] {
  const shared = sharedFolders(system).map((path) => ({ path, levels: 2 as const }));
  return [...shared, { path: system.home, levels: 1 }];
}

function sharedFolders({ platform, env, home }: System): string[] {
  switch (platform) {
    case 'win32':
      return [env.APPDATA ?? '', env.LOCALAPPDATA ?? ''].filter((path) => path !== '');
    case 'darwin':
      return [join(home, 'Library', 'Application Support')];
    default:
      return [
        env.XDG_DATA_HOME || join(home, '.local', 'share'),
        env.XDG_CONFIG_HOME || join(home, '.config'),
      ];
  }
}

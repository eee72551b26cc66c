import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * The file that starts this app again. An AppImage runs from a folder that is gone after the run, so its own file counts;
 * the variable that names it is also inherited by programs that a foreign AppImage starts, and is not believed there.
 */
export function ownProgram(from: {
  readonly executable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}): string {
  const { APPIMAGE, APPDIR } = from.env;
  const isInside = APPDIR !== undefined && from.executable.startsWith(canonical(APPDIR) + sep);
  return APPIMAGE && isInside ? APPIMAGE : from.executable;
}

/** The executable's path is free of symbolic links; the folder's may not be. */
function canonical(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder.replace(/\/+$/, '');
  }
}

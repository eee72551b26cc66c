import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Why no window can be opened here, in one line, or null when one can.
 * @param {{ platform: string, env: Record<string, string | undefined>, hasXvfb: boolean }} machine
 */
export function displayProblem({ platform, env, hasXvfb }) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return null;
  const install = hasXvfb ? '' : 'apt-get install -y xvfb xauth && ';
  return `there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set); a virtual one: ${install}xvfb-run -a npm start`;
}

/**
 * Whether PATH holds a command.
 * @param {string} name
 * @param {string} [path]
 */
export function hasCommand(name, path = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`) {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

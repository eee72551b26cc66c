/** Electron's maintainers support the newest three major versions. */
const supportedMajors = 3;

/**
 * Whether a version of Electron still gets security fixes.
 * @param pinned such as `45.4.1`
 * @param newest the newest stable version there is
 */
export function isSupported(pinned: string, newest: string): boolean {
  return major(pinned) > major(newest) - supportedMajors;
}

function major(version: string): number {
  return Number.parseInt(version, 10);
}

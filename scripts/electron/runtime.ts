/** An Electron to develop, test and package with. */
export interface ElectronRuntime {
  readonly kind: 'override' | 'official' | 'registry';
  readonly executable: string;
  /** The folder that holds the executable and everything it needs. */
  readonly dist: string;
  readonly version: string;
}

/** The executable's path inside a distribution of Electron. */
export function executableIn(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

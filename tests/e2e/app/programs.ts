import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** What is under test, as the runner of these tests names it. */
export const programs = {
  electron: process.env.POBUDKA_ELECTRON ?? '',
  appFolder: process.env.POBUDKA_APP ?? root,
  /** The packed app's executable; empty when none was made. */
  packed: process.env.POBUDKA_PACKED ?? '',
} as const;

/** How a command line of the app begins: from its sources' build, or packed. */
export type Program = readonly [executable: string, ...args: string[]];

export const builtApp: Program = [programs.electron, programs.appFolder];
export const packedApp: Program = [programs.packed];

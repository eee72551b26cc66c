import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';
import { Ending } from './exit-codes.mjs';
import { installPackages } from './installed-packages.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { say } from './say.mjs';

export const root = resolve(import.meta.dirname, '../..');

/**
 * Installs what is missing, then runs a TypeScript file of scripts/ on the pinned Node with this process's
 * arguments, and ends as it ends. Everything up to there runs on the machine's own Node, 20 or newer.
 * @param {{ script: string, system: 'none' | 'start' | 'test', before?: () => void }} plan
 */
export async function runOnPinnedNode({ script, system, before }) {
  try {
    before?.();
    installPackages(root);
    installDebianPackages(system);
    const node = pinnedNode(root);
    await become(node, [join(root, 'scripts', script), ...process.argv.slice(2)]);
  } catch (problem) {
    if (!(problem instanceof Ending)) throw problem;
    say(problem.message);
    process.exitCode = problem.code;
  }
}

/**
 * Runs a program in this one's place: streams, signals and the way it ended are passed on.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
export function become(program, args, env = withBinaries(program)) {
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGINT'])) {
    // A terminal sends its interrupt to the child as well; a second one would cut its clean end short.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
      done();
    });
  });
}

/** The tools of node_modules/.bin start `node` by name: the pinned one comes first. @param {string} node */
function withBinaries(node) {
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}

import { join } from 'node:path';

/** A step of `npm run check`: a tool of node_modules, run by the pinned Node. */
export interface CheckStep {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

const typeScript = 'typescript/bin/tsc';

/** Format, lint, cycles and types; the import arrows are a unit test. */
export const checkSteps: readonly CheckStep[] = [
  { name: 'format and lint', tool: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off', '.'] },
  ...['src-shared', 'src-main', 'src-renderer', 'src-server', 'tests', 'scripts'].map((folder) => ({
    name: `types of ${folder}`,
    tool: typeScript,
    args: ['-p', folder],
  })),
];

export function toolPath(root: string, tool: string): string {
  return join(root, 'node_modules', tool);
}

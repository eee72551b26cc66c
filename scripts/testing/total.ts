import type { RunnerResult } from './runner-result.ts';

export interface Total {
  /** A line for each runner, the failures by name, and the total as the very last line. */
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Sums up all runners. One that ran no test is a failure: it would hide that nothing was looked at. */
export function total(results: readonly RunnerResult[]): Total {
  const counted = results.map((it) =>
    it.passed + it.failed.length > 0 ? it : { ...it, failed: [`${it.runner}: ran no test`] },
  );
  const failed = counted.flatMap((it) => it.failed.map((name) => `  failed: [${it.runner}] ${name}`));
  const passed = counted.reduce((sum, it) => sum + it.passed, 0);
  return {
    lines: [
      ...counted.map((it) => `${it.runner}: ${tally(it.passed, it.failed.length)}`),
      ...failed,
      tally(passed, failed.length),
    ],
    exitCode: failed.length === 0 && results.length > 0 ? 0 : 1,
  };
}

function tally(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}

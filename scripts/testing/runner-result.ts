/** What one runner found. A runner that ended without a readable report counts as one failure. */
export interface RunnerResult {
  readonly runner: string;
  readonly passed: number;
  /** What failed, by the names a person would look for. */
  readonly failed: readonly string[];
}

/** A single step, such as the build, as a runner of one test. */
export function stepResult(runner: string, ok: boolean): RunnerResult {
  return { runner, passed: ok ? 1 : 0, failed: ok ? [] : [runner] };
}

/** A result that no runner reached. */
export function brokenRunner(runner: string, why: string): RunnerResult {
  return { runner, passed: 0, failed: [`${runner}: ${why}`] };
}

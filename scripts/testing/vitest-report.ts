import type { RunnerResult } from './runner-result.ts';

interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Reads what vitest's json reporter wrote. */
export function readVitestReport(runner: string, text: string): RunnerResult {
  const report = JSON.parse(text) as VitestReport;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = [
    ...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
    ...report.testResults.filter(failedAsAWhole).map((file) => `${file.name}: could not be run`),
  ];
  // An error outside every test fails the run without a test that says so.
  const unseen = !report.success && failed.length === 0 ? ['an error outside the tests'] : [];
  return {
    runner,
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: [...failed, ...unseen],
  };
}

function failedAsAWhole(file: VitestReport['testResults'][number]): boolean {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}

import type { RunnerResult } from './runner-result.ts';

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}

/** Reads what Playwright's json reporter wrote. A test that passed only when repeated counts as passed. */
export function readPlaywrightReport(runner: string, text: string): RunnerResult {
  const report = JSON.parse(text) as PlaywrightReport;
  const tests = report.suites.flatMap((suite) => testsOf(suite, ''));
  return {
    runner,
    passed: tests.filter((test) => test.status === 'expected' || test.status === 'flaky').length,
    failed: [
      ...tests.filter((test) => test.status === 'unexpected').map((test) => test.title),
      ...(report.errors ?? []).map(
        (error) => (error.message ?? 'an error outside the tests').split('\n')[0] ?? '',
      ),
    ],
  };
}

function testsOf(suite: Suite, above: string): { title: string; status: string }[] {
  const title = above ? `${above} › ${suite.title}` : suite.title;
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status }) => ({ title: `${title} › ${spec.title}`, status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, title))];
}

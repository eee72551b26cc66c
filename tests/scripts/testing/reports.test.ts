import { describe, expect, it } from 'vitest';
import { readPlaywrightReport } from '../../../scripts/testing/playwright-report.ts';
import { readVitestReport } from '../../../scripts/testing/vitest-report.ts';

describe("vitest's report", () => {
  const file = (status: string, tests: [string, string][]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: tests.map(([fullName, result]) => ({ fullName, status: result })),
  });
  const read = (success: boolean, ...testResults: ReturnType<typeof file>[]) =>
    readVitestReport('vitest', JSON.stringify({ success, testResults }));

  it('is counted test by test; a skipped one counts neither way', () => {
    const result = read(
      false,
      file('failed', [
        ['a', 'passed'],
        ['b', 'failed'],
        ['c', 'skipped'],
      ]),
    );
    expect(result).toEqual({ runner: 'vitest', passed: 1, failed: ['b'] });
  });

  it('counts a file that could not be run', () => {
    expect(read(false, file('failed', [])).failed).toEqual(['a.test.ts: could not be run']);
  });

  it('counts an error outside every test', () => {
    expect(read(false, file('passed', [['a', 'passed']])).failed).toEqual(['an error outside the tests']);
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  const read = (report: object) => readPlaywrightReport('e2e', JSON.stringify(report));

  it('is counted through all its nested suites', () => {
    const inner = { title: 'snooze', specs: [spec('rings again', 'unexpected'), spec('later', 'flaky')] };
    const outer = {
      title: 'ring.spec.ts',
      specs: [spec('rings', 'expected'), spec('no', 'skipped')],
      suites: [inner],
    };
    expect(read({ suites: [outer] })).toEqual({
      runner: 'e2e',
      passed: 2,
      failed: ['ring.spec.ts › snooze › rings again'],
    });
  });

  it('counts an error outside every test', () => {
    expect(read({ suites: [], errors: [{ message: 'no config\nat line 1' }] }).failed).toEqual(['no config']);
  });
});

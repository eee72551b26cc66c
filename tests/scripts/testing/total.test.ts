import { expect, it } from 'vitest';
import { brokenRunner, stepResult } from '../../../scripts/testing/runner-result.ts';
import { total } from '../../../scripts/testing/total.ts';

const vitest = { runner: 'vitest', passed: 10, failed: [] };
const e2e = { runner: 'e2e', passed: 3, failed: ['it rings', 'it snoozes'] };

it('the last line is the total of all runners', () => {
  expect(total([vitest, e2e]).lines.at(-1)).toBe('13 passed, 2 failed');
  expect(total([vitest, stepResult('build', true)]).lines.at(-1)).toBe('11 passed, 0 failed');
});

it('what failed is named before the last line', () => {
  expect(total([vitest, e2e]).lines.slice(-3, -1)).toEqual([
    '  failed: [e2e] it rings',
    '  failed: [e2e] it snoozes',
  ]);
});

it('it ends well only when nothing failed', () => {
  expect(total([vitest]).exitCode).toBe(0);
  expect(total([vitest, e2e]).exitCode).toBe(1);
  expect(total([vitest, stepResult('build', false)]).exitCode).toBe(1);
});

it('a runner that died counts as a failure', () => {
  const { lines, exitCode } = total([vitest, brokenRunner('e2e', 'ended without a report')]);
  expect(lines.at(-1)).toBe('10 passed, 1 failed');
  expect(exitCode).toBe(1);
});

it('a runner that ran no test counts as a failure', () => {
  const { lines, exitCode } = total([vitest, { runner: 'e2e', passed: 0, failed: [] }]);
  expect(lines).toContain('  failed: [e2e] e2e: ran no test');
  expect(lines.at(-1)).toBe('10 passed, 1 failed');
  expect(exitCode).toBe(1);
});

it('no runner at all is no success', () => {
  expect(total([]).exitCode).toBe(1);
});

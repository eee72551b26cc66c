import { expect, test } from 'vitest';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { loginCommand } from '../../../scripts/demo/demo-device.ts';

test('[CL11] the demo signs in by a command line that the app understands', () => {
  const { invocation } = parseInvocation(loginCommand('http://127.0.0.1:8080', 'demo@example.org'));
  expect(invocation).toMatchObject({
    kind: 'command',
    command: { kind: 'login', server: 'http://127.0.0.1:8080', email: 'demo@example.org', items: 'leave' },
  });
});

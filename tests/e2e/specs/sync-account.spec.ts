import { expect } from 'playwright/test';
import { test } from '../sync-fixtures.ts';

test('[CL11] a sign-in by the command line is live, and local alarms come along', async ({
  launch,
  server,
  account,
}) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('alarm', '07:30', '--label', 'Pobudka');
  const login = ['login', '--server', server.url, '--email', account.email, '--keep-plain'];
  const input = `${account.password}\n`;

  const unsaid = await app.cliWithInput(input, ...login);
  expect(unsaid).toMatchObject({ code: 64, stdout: '', stderr: expect.stringContaining('--bring') });

  const done = await app.cliWithInput(input, ...login, '--bring');
  expect(done).toMatchObject({ code: 0, stdout: `Signed in as ${account.email}.\n` });
  await expect.poll(() => server.item(account, 'Pobudka')).toMatchObject({ alarm_time: '07:30' });
});

test('[CL13] a wrong password, no server and an unprotected one say so, each by its own exit code', async ({
  launch,
  server,
  account,
}) => {
  const app = await launch({ args: ['--hidden'] });
  const login = (url: string) => ['login', '--server', url, '--email', account.email];
  const wrong = await app.cliWithInput('Wrong-Passw0rd\n', ...login(server.url));
  expect(wrong).toMatchObject({ code: 77, stdout: '', stderr: expect.stringContaining('password') });
  const nobody = await app.cliWithInput('Passw0rd\n', ...login('http://127.0.0.1:9'));
  expect(nobody).toMatchObject({ code: 68, stdout: '' });
  const open = await app.cliWithInput('Passw0rd\n', ...login('http://sync.example.org'));
  expect(open).toMatchObject({ code: 78, stdout: '' });
});

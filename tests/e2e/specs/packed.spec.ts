import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from 'playwright/test';
import { runCommandLine } from '../app/command-line.ts';
import { readStore } from '../app/profile.ts';
import { packedApp, programs } from '../app/programs.ts';
import { recognise } from '../app/sounds.ts';
import { nextFullMinute } from '../app/wall-clock.ts';
import { test } from '../fixtures.ts';

test.beforeAll(() => {
  expect(programs.packed, 'POBUDKA_PACKED names the packed app').not.toBe('');
});

test('the packed app adds an alarm by command line, and it rings', async ({ desktop, profile }) => {
  test.setTimeout(150_000);
  const run = async (...args: string[]) => {
    const result = await runCommandLine(packedApp, args, { env: desktop.env, profile });
    expect(result, args.join(' ')).toMatchObject({ code: 0 });
    return result.stdout;
  };
  const since = desktop.notifications.received.length;
  const { wallTime } = nextFullMinute(desktop.env.TZ);
  await run('alarm', wallTime, '--repeat', 'daily', '--label', 'Pobudka', '--sound', 'pobudka-chime.ogg');
  await desktop.notifications.expectOne('Pobudka', { since, timeoutMs: 100_000 });
  await desktop.sound.expectSound();
  expect(recognise(await desktop.sound.listen(3))[0]).toBe('chime');
  expect(await run('list')).toContain('Pobudka');
  await run('dismiss');
  await desktop.sound.expectSilence(3000);
  expect(readStore(profile, 'SELECT label, item_type, state FROM occurrences')).toEqual([
    { label: 'Pobudka', item_type: 'alarm', state: 'dismissed' },
  ]);
});

test('[row 8] the packed app’s fuses are set', async () => {
  const wire = await getCurrentFuseWire(programs.packed);
  const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
  const { RunAsNode, EnableNodeOptionsEnvironmentVariable, EnableNodeCliInspectArguments } = FuseV1Options;
  const { EnableCookieEncryption, OnlyLoadAppFromAsar, GrantFileProtocolExtraPrivileges } = FuseV1Options;
  const mustBeOff = [
    RunAsNode,
    EnableNodeOptionsEnvironmentVariable,
    EnableNodeCliInspectArguments,
    GrantFileProtocolExtraPrivileges,
  ];
  expect(mustBeOff.filter(isOn)).toEqual([]);
  expect([EnableCookieEncryption, OnlyLoadAppFromAsar].filter((fuse) => !isOn(fuse))).toEqual([]);
});

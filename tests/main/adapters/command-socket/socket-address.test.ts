import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ensurePrivateFolder, isPrivateFolder } from '#main/adapters/command-socket/private-folder.ts';
import { socketAddress } from '#main/adapters/command-socket/socket-address.ts';

const linux = {
  platform: 'linux',
  userData: '/home/someone/.config/Pobudka',
  runtimeFolder: '/run/user/1000',
  temporaryFolder: '/tmp',
} as const;
const LONG = `/home/someone/${'profile/'.repeat(20)}`;

describe('where the app listens', () => {
  it('[CL9] is a socket in the profile’s own folder', () => {
    expect(socketAddress(linux)).toEqual({
      kind: 'socket',
      folder: '/home/someone/.config/Pobudka/run',
      path: '/home/someone/.config/Pobudka/run/command.sock',
    });
  });

  it('[CL9] moves to the runtime folder, else the temporary one, where the path would be too long', () => {
    const address = socketAddress({ ...linux, userData: LONG });
    expect(address.path).toMatch(/^\/run\/user\/1000\/pobudka-[0-9a-f]{32}\/command\.sock$/);
    const without = socketAddress({ ...linux, userData: LONG, runtimeFolder: undefined });
    expect(without.path).toMatch(/^\/tmp\/pobudka-[0-9a-f]{32}\/command\.sock$/);
    const deep = socketAddress({ ...linux, userData: LONG, runtimeFolder: LONG, temporaryFolder: LONG });
    expect(Buffer.byteLength(deep.path)).toBeLessThanOrEqual(103);
  });

  it('[CL9] differs for every profile', () => {
    const windows = { ...linux, platform: 'win32' } as const;
    const paths = [
      socketAddress(windows),
      socketAddress({ ...windows, userData: '/home/other/x' }),
      socketAddress({ ...linux, userData: LONG }),
      socketAddress({ ...linux, userData: `${LONG}2` }),
    ].map((address) => address.path);
    expect(new Set(paths).size).toBe(4);
    expect(paths[0]).toMatch(/^\\\\\.\\pipe\\pobudka-[0-9a-f]{32}$/);
  });
});

describe.runIf(process.platform !== 'win32')('the socket’s folder', () => {
  function temporary(): string {
    const folder = mkdtempSync(join(tmpdir(), 'pobudka-folder-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  it('[CL9] is made for its owner alone, and one of ours is tightened', () => {
    const fresh = join(temporary(), 'a', 'run');
    expect(ensurePrivateFolder(fresh)).toBe(true);
    const wide = join(temporary(), 'run');
    mkdirSync(wide);
    chmodSync(wide, 0o777);
    expect(isPrivateFolder(wide)).toBe(false);
    expect(ensurePrivateFolder(wide)).toBe(true);
    expect(isPrivateFolder(wide)).toBe(true);
  });

  it('[CL9] may not be a symbolic link', () => {
    const target = join(temporary(), 'target');
    mkdirSync(target, { mode: 0o700 });
    const link = join(temporary(), 'run');
    symlinkSync(target, link);
    expect(ensurePrivateFolder(link)).toBe(false);
  });
});

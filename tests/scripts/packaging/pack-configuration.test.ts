import { expect, it } from 'vitest';
import { packConfiguration } from '../../../scripts/packaging/pack-configuration.ts';
import { packedExecutable } from '../../../scripts/packaging/pack-when-changed.ts';

const runtime = { executable: '/cache/electron/electron', dist: '/cache/electron', version: '33.2.1' };

it('a packed app has the runtime at hand', () => {
  const config = packConfiguration('/root', { ...runtime, kind: 'official' });
  expect(config).toMatchObject({ electronDist: '/cache/electron', electronVersion: '33.2.1' });
  expect(config.files).toBeUndefined();
});

it('the runtime from the registry is packed with the binding that fits it, not with the one of node_modules', () => {
  const { files } = packConfiguration('/root', { ...runtime, kind: 'registry' });
  expect(files).toContain('!node_modules/better-sqlite3/**');
  expect(files).toContainEqual(
    expect.objectContaining({
      from: '/cache/electron/resources/better-sqlite3/node_modules',
      to: 'node_modules',
    }),
  );
});

it.each([
  ['linux', 'x64', '/root/out/linux-unpacked/pobudka'],
  ['linux', 'arm64', '/root/out/linux-arm64-unpacked/pobudka'],
  ['win32', 'x64', '/root/out/win-unpacked/Pobudka.exe'],
  ['darwin', 'arm64', '/root/out/mac-arm64/Pobudka.app/Contents/MacOS/Pobudka'],
] as const)('the packed app of %s %s is %s', (platform, arch, path) => {
  expect(packedExecutable('/root', platform, arch)).toBe(path);
});

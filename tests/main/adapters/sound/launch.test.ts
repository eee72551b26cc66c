import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findOnPath, systemLauncher } from '#main/adapters/sound/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'pobudka-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts this Node with a line of code; resolves to how it ended. */
function ended(code: string, act: (kill: () => void) => void = () => {}): Promise<number | null> {
  return new Promise((resolve) => {
    const launched = systemLauncher.launch(process.execPath, ['-e', code], { SOUND: 'x' }, resolve);
    act(() => launched.kill());
  });
}

describe('starting programs', () => {
  test('[SN9] tells how a program ended, with its environment', async () => {
    expect(await ended('process.exit(process.env.SOUND === "x" ? 0 : 3)')).toBe(0);
    expect(await ended('process.exit(4)')).toBe(4);
  });

  test('[SN9] a killed program ends at once, whatever it is doing', async () => {
    expect(await ended('for (;;);', (kill) => kill())).toBeNull();
  });

  test('[SN9] a program that cannot start has ended', async () => {
    const code = await new Promise((resolve) => {
      systemLauncher.launch(join(folder, 'gone'), [], {}, resolve);
    });
    expect(code).toBeNull();
  });
});

describe('finding programs', () => {
  test.runIf(process.platform !== 'win32')(
    '[SN9] the first program file on PATH is taken; folders, other files and relative entries are passed over',
    () => {
      for (const [name, mode] of [
        ['a', 0o644],
        ['b', 0o755],
      ] as const) {
        mkdirSync(join(folder, name));
        writeFileSync(join(folder, name, 'player'), '');
        chmodSync(join(folder, name, 'player'), mode);
      }
      mkdirSync(join(folder, 'c', 'player'), { recursive: true });
      const path = ['.', 'b', join(folder, 'c'), join(folder, 'a'), join(folder, 'b')].join(delimiter);
      expect(findOnPath('player', path)).toBe(join(folder, 'b', 'player'));
      expect(findOnPath('other', path)).toBeNull();
    },
  );
});

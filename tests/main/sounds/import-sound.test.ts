import { execFileSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOwnSounds, createSoundFolders } from '#main/adapters/sound/sound-files.ts';
import { createImportSound, type ImportSound } from '#main/sounds/import-sound.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { oggOf, soundBytes } from '../../fakes/sound-bytes.ts';

const ours = resolve(import.meta.dirname, '../../../resources/sounds');
const onUnix = test.runIf(process.platform !== 'win32');

let folder: string;
let own: string;
let importSound: ImportSound;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-import-'));
  own = join(folder, 'data', 'sounds');
  const log = new FakeLog();
  importSound = createImportSound({
    folders: createSoundFolders({ builtIn: ours, own }),
    own: createOwnSounds(own, log),
    log,
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const kept = () => {
  try {
    return readdirSync(own);
  } catch {
    return [];
  }
};

describe('importing a sound', () => {
  test.each(Object.entries(soundBytes))(
    '[SN11] %s is known by its content, whatever it is called',
    async (kind, bytes) => {
      const ending = kind.split(' ')[0];
      const result = await importSound(file('holiday.txt', bytes));
      expect(result).toEqual({ ok: true, sound: { name: `holiday.${ending}`, origin: 'own' } });
      expect(readFileSync(join(own, `holiday.${ending}`)).equals(bytes)).toBe(true);
    },
  );

  onUnix('[SN11] the copy can be executed by nobody and read by the person alone', async () => {
    await importSound(file('a.wav', soundBytes.wav));
    expect(statSync(join(own, 'a.wav')).mode & 0o777).toBe(0o600);
  });

  test('[SN11] choosing none changes nothing', async () => {
    expect(await importSound(null)).toEqual({ ok: false, reason: 'cancelled' });
  });

  test('[SN12] two imports at once of one name get two names', async () => {
    const path = file('a.wav', soundBytes.wav);
    await Promise.all([importSound(path), importSound(path)]);
    expect(kept().sort()).toEqual(['a (2).wav', 'a.wav']);
  });

  test('[SN12] a copy never takes the name of one of ours', async () => {
    const result = await importSound(file('pobudka-dawn.ogg', soundBytes.ogg));
    expect(result).toMatchObject({ sound: { name: 'pobudka-dawn (2).ogg' } });
  });

  test('[SN11] the hundred and first is refused', async () => {
    mkdirSync(own, { recursive: true });
    for (let n = 0; n < 100; n++) writeFileSync(join(own, `${n}.wav`), '');
    const result = await importSound(file('a.wav', soundBytes.wav));
    expect(result).toEqual({ ok: false, reason: 'too-many' });
  });
});

describe('hostile files', () => {
  async function refused(path: string, reason: string): Promise<void> {
    expect(await importSound(path)).toEqual({ ok: false, reason });
    expect(kept()).toEqual([]);
  }

  test('[SN11] [row 16] one byte over 20 MB is too large, and nothing of it is read', () => {
    const path = file('large.wav', soundBytes.wav);
    const handle = openSync(path, 'r+');
    ftruncateSync(handle, 20 * 1024 * 1024 + 1);
    closeSync(handle);
    return refused(path, 'too-large');
  });

  test.each([
    ['a page called .mp3', '<!doctype html><script>alert(1)</script>'],
    ['nothing', ''],
    ['a single byte', 'I'],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['a program', Buffer.from('7f454c460201010000000000000000000200', 'hex')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a zip file', Buffer.from('504b0304140000000800', 'hex')],
    ['a film', Buffer.concat([soundBytes['m4a of a recorder'], Buffer.from('....hdlr........vide')])],
    ['an Ogg film', oggOf(Buffer.from('\x80theora\0', 'latin1'))],
    ['half a header', soundBytes.wav.subarray(0, 6)],
  ])('[SN11] [row 16] %s is no sound', (_what, content) => refused(file('song.mp3', content), 'not-a-sound'));

  onUnix('[SN11] a pipe is refused at once, without waiting for its writer', () => {
    const path = join(folder, 'pipe.mp3');
    execFileSync('mkfifo', [path]);
    return refused(path, 'unreadable');
  });

  onUnix('[SN11] a link to a device is refused without an end of it being looked for', () => {
    const path = join(folder, 'zero.mp3');
    symlinkSync('/dev/zero', path);
    return refused(path, 'unreadable');
  });

  onUnix('[SN11] a link to a sound is read as that sound', async () => {
    const path = join(folder, 'link.mp3');
    symlinkSync(file('song.wav', soundBytes.wav), path);
    expect(await importSound(path)).toMatchObject({ sound: { name: 'link.wav' } });
  });

  test('[SN11] a folder, a missing file and a name with NUL are unreadable', async () => {
    await refused(folder, 'unreadable');
    await refused(join(folder, '..'), 'unreadable');
    await refused(join(folder, 'gone.mp3'), 'unreadable');
    await refused(join(folder, 'a\0b.mp3'), 'unreadable');
  });

  onUnix('[SN11] a folder that cannot be made leaves nothing behind', async () => {
    writeFileSync(join(folder, 'data'), '');
    await refused(file('a.wav', soundBytes.wav), 'unreadable');
  });
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cipher, SecretFile } from '#main/adapters/secrets/secret-file.ts';
import { SECRET_VAULT_CONTRACT } from '../../../contracts/secret-vault-contract.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';
import { FakeSecretVault } from '../../../fakes/fake-secret-vault.ts';

const SECRET = 'a-very-secret-token';
let folder = '';
let log = new FakeLog();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-secret-'));
  log = new FakeLog();
});
afterEach(() => {
  expect(JSON.stringify(log.entries)).not.toContain(SECRET);
  rmSync(folder, { recursive: true });
});

/** A key store that counts how often it is touched. */
class XorCipher implements Cipher {
  isThere = true;
  isBroken = false;
  touched = 0;

  isAvailable(): boolean {
    this.touched += 1;
    if (this.isBroken) throw new Error('keyring');
    return this.isThere;
  }

  encrypt(text: string): Buffer {
    this.touched += 1;
    return Buffer.from(text).map((byte) => byte ^ 0x5a) as Buffer;
  }

  decrypt(bytes: Buffer): string {
    this.touched += 1;
    if (bytes.length === 0) throw new Error('nothing to decrypt');
    return Buffer.from(bytes.map((byte) => byte ^ 0x5a)).toString();
  }
}

function bench() {
  const path = join(folder, 'sign-in');
  const cipher = new XorCipher();
  const open = () => new SecretFile({ path, cipher, log });
  return { path, cipher, open, vault: open() };
}

describe.each(SECRET_VAULT_CONTRACT)('$name', ({ run }) => {
  test('by a file', () => {
    const { vault, cipher, open } = bench();
    const setKeyStore = (isThere: boolean) => {
      cipher.isThere = isThere;
    };
    run({ vault, setKeyStore, restarted: open });
  });

  test('by the fake', () => {
    const vault = new FakeSecretVault();
    const setKeyStore = (isThere: boolean) => {
      vault.hasKeyStore = isThere;
    };
    const restarted = () => Object.assign(new FakeSecretVault(), { kept: vault.kept });
    run({ vault, setKeyStore, restarted });
  });
});

test('[AC15] the file is its owner’s alone, says how it is kept, and is encrypted where that can be', () => {
  const { vault, path, cipher } = bench();
  vault.save(SECRET, 'plain');
  expect(readFileSync(path, 'utf8')).toMatch(/^pobudka-secret 1 encrypted\n/);
  expect(readFileSync(path, 'utf8')).not.toContain(SECRET);
  cipher.isThere = false;
  vault.save(SECRET, 'plain');
  expect(readFileSync(path, 'utf8')).toBe(`pobudka-secret 1 plain\n${SECRET}`);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['sign-in']);
});

test('[AC15] a file that is open to others is closed to them when it is read', () => {
  const { vault, path, cipher } = bench();
  cipher.isThere = false;
  vault.save(SECRET, 'plain');
  chmodSync(path, 0o644);
  expect(vault.load()).toBe(SECRET);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('[AC15] the key store is not touched before there is something to keep or to decrypt', () => {
  const { vault, path, cipher } = bench();
  expect(vault.load()).toBeNull();
  vault.forget();
  writeFileSync(path, `pobudka-secret 1 plain\n${SECRET}`);
  expect(vault.load()).toBe(SECRET);
  expect(cipher.touched).toBe(0);
});

test('[AC16] a secret whose key store is away is not read, and stays for when it is back', () => {
  const { vault, cipher, open } = bench();
  vault.save(SECRET, 'memory');
  cipher.isThere = false;
  expect(open().load()).toBeNull();
  cipher.isThere = true;
  cipher.isBroken = true;
  expect(open().load()).toBeNull();
  expect(open().canEncrypt()).toBe(false);
  cipher.isBroken = false;
  expect(open().load()).toBe(SECRET);
});

test.each(['', 'pobudka-secret 1 encrypted\n', 'pobudka-secret 2 plain\nx', 'nonsense', 'x'.repeat(70_000)])(
  '[AC16] what is no secret of ours is not read, and stays: %#',
  (text) => {
    const { vault, path } = bench();
    writeFileSync(path, text);
    expect(vault.load()).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(log.count('warn')).toBe(1);
  },
);

test('[AC16] a link is not followed, for reading or writing', () => {
  const { vault, path } = bench();
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, 'pobudka-secret 1 plain\nbait');
  symlinkSync(elsewhere, path);
  expect(vault.load()).toBeNull();
  symlinkSync(elsewhere, `${path}.new`);
  expect(vault.save(SECRET, 'memory')).toBe('encrypted');
  expect(readFileSync(elsewhere, 'utf8')).toContain('bait');
  expect(vault.load()).toBe(SECRET);
});

test('[AC14] what the disk does not take stays in memory, and the one before on the disk', () => {
  const { vault, path, open } = bench();
  vault.save('before', 'memory');
  // A folder that is not empty cannot be replaced by a file.
  mkdirSync(join(`${path}.new`, 'x'), { recursive: true });
  expect(vault.save(SECRET, 'memory')).toBe('memory');
  expect(vault.load()).toBe(SECRET);
  expect(open().load()).toBe('before');
  expect(existsSync(path)).toBe(true);
});

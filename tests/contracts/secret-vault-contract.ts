import assert from 'node:assert/strict';
import type { SecretVault } from '#main/ports/secret-vault.ts';

/** A vault in a test's hands. */
export interface VaultBench {
  readonly vault: SecretVault;
  setKeyStore(isThere: boolean): void;
  /** The vault of the same profile after a restart. */
  restarted(): SecretVault;
}

/** What every vault does. */
export const SECRET_VAULT_CONTRACT: readonly { readonly name: string; run(bench: VaultBench): void }[] = [
  {
    name: '[AC14] what was saved is there, also after a restart',
    run({ vault, restarted }) {
      assert.equal(vault.load(), null);
      assert.equal(vault.save('żółć', 'memory'), 'encrypted');
      assert.equal(vault.load(), 'żółć');
      assert.equal(restarted().load(), 'żółć');
    },
  },
  {
    name: '[AC14] without a key store a secret is kept as the person chose',
    run({ vault, setKeyStore, restarted }) {
      setKeyStore(false);
      assert.equal(vault.canEncrypt(), false);
      assert.equal(vault.save('one', 'plain'), 'plain');
      assert.equal(restarted().load(), 'one');
      assert.equal(vault.save('two', 'memory'), 'memory');
      assert.equal(vault.load(), 'two');
      assert.equal(restarted().load(), null);
    },
  },
  {
    name: '[AC14] a secret takes the place of the one before, and is gone once forgotten',
    run({ vault, restarted }) {
      vault.save('one', 'memory');
      vault.save('two', 'memory');
      assert.equal(vault.load(), 'two');
      vault.forget();
      vault.forget();
      assert.equal(vault.load(), null);
      assert.equal(restarted().load(), null);
    },
  },
];

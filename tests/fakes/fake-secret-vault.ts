import type { SecretKeeping, SecretVault } from '#main/ports/secret-vault.ts';

/** A vault whose key store and disk a test can take away. */
export class FakeSecretVault implements SecretVault {
  hasKeyStore = true;
  /** What would be there after a restart. */
  kept: string | null = null;
  #inMemory: string | null = null;

  canEncrypt(): boolean {
    return this.hasKeyStore;
  }

  load(): string | null {
    return this.#inMemory ?? this.kept;
  }

  save(secret: string, withoutKeyStore: 'plain' | 'memory'): SecretKeeping {
    const keeping = this.hasKeyStore ? 'encrypted' : withoutKeyStore;
    this.#inMemory = keeping === 'memory' ? secret : null;
    this.kept = keeping === 'memory' ? null : secret;
    return keeping;
  }

  forget(): void {
    this.#inMemory = null;
    this.kept = null;
  }
}

import type { Log } from '../../ports/log.ts';
import type { SecretKeeping, SecretVault } from '../../ports/secret-vault.ts';
import { readPrivate, removePrivate, writePrivate } from './private-file.ts';

/** The system's key store. Every call may throw, and the first may wait for a person. */
export interface Cipher {
  isAvailable(): boolean;
  encrypt(text: string): Buffer;
  decrypt(bytes: Buffer): string;
}

export interface SecretFileParts {
  readonly path: string;
  readonly cipher: Cipher;
  readonly log: Log;
}

/** The file's first line; the secret follows, encrypted as base64. */
const HEADERS = { encrypted: 'pobudka-secret 1 encrypted\n', plain: 'pobudka-secret 1 plain\n' };

/** A secret in a file for its owner alone. The cipher is not touched before it is needed. */
export class SecretFile implements SecretVault {
  readonly #parts: SecretFileParts;
  /** What could not be kept in the file, or was not to be. */
  #inMemory: string | null = null;

  constructor(parts: SecretFileParts) {
    this.#parts = parts;
  }

  canEncrypt(): boolean {
    return this.#tried('the key store failed', () => this.#parts.cipher.isAvailable()) ?? false;
  }

  /** Null also if the key store that encrypted it is away: the file stays, as it may come back. */
  load(): string | null {
    return this.#inMemory ?? this.#tried('the secret cannot be read', () => this.#read());
  }

  save(secret: string, withoutKeyStore: 'plain' | 'memory'): SecretKeeping {
    this.#inMemory = null;
    const keeping = this.canEncrypt() ? 'encrypted' : withoutKeyStore;
    if (keeping === 'memory') this.forget();
    else if (this.#tried('the secret cannot be kept', () => this.#write(secret, keeping))) return keeping;
    this.#inMemory = secret;
    return 'memory';
  }

  forget(): void {
    this.#inMemory = null;
    this.#tried('the secret cannot be removed', () => removePrivate(this.#parts.path));
  }

  #write(secret: string, keeping: 'encrypted' | 'plain'): true {
    const { path, cipher } = this.#parts;
    const body = keeping === 'plain' ? secret : cipher.encrypt(secret).toString('base64');
    writePrivate(path, HEADERS[keeping] + body);
    return true;
  }

  #read(): string | null {
    const text = readPrivate(this.#parts.path);
    if (text === null) return null;
    if (text.startsWith(HEADERS.plain)) return text.slice(HEADERS.plain.length);
    if (!text.startsWith(HEADERS.encrypted)) throw new Error('not a file of ours');
    if (!this.canEncrypt()) return null;
    return this.#parts.cipher.decrypt(Buffer.from(text.slice(HEADERS.encrypted.length), 'base64'));
  }

  /** Null if it throws. What is logged holds no secret: errors of a cipher and of the file system name none. */
  #tried<T>(failure: string, attempt: () => T): T | null {
    try {
      return attempt();
    } catch (error) {
      this.#parts.log.warn(failure, { error });
      return null;
    }
  }
}

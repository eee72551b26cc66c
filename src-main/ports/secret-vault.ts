/** How a secret is kept at rest. */
export type SecretKeeping =
  /** Encrypted with the system's key store. */
  | 'encrypted'
  /** In a file that only its owner may read, because the person said so: the system has no key store. */
  | 'plain'
  /** Until the app ends. */
  | 'memory';

/** Keeps the sign-in of this profile; one at a time. Never throws: what cannot be kept stays in memory. */
export interface SecretVault {
  /** Whether the system has a key store. The first call may make the system ask for its password: not before the scheduler is armed. */
  canEncrypt(): boolean;
  load(): string | null;
  /** Keeps it encrypted if that can be, else as `withoutKeyStore` says. Returns how it is kept now. */
  save(secret: string, withoutKeyStore: 'plain' | 'memory'): SecretKeeping;
  forget(): void;
}

/** Slow on purpose, and never on the thread that serves requests. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** `hash` null (no such user) takes as long as a real comparison, and is false. */
  matches(hash: string | null, password: string): Promise<boolean>;
}

import type { Account } from '#main/ports/sync-store.ts';
import type { RefreshOutcome, Session } from '#main/sync/sign-in.ts';
import type { EpochMs } from '#shared/time/instant.ts';

export const ACCOUNT: Account = {
  serverUrl: 'https://sync.example',
  userId: 'u',
  email: 'a@example.org',
  name: 'A',
};

/** A sign-in moved by hand. */
export class FakeSession implements Session {
  refreshes = 0;
  refreshAnswer: RefreshOutcome = 'refreshed';
  endsAt: EpochMs | null = null;
  rotates = false;
  #account: Account | null;
  #isRefused = false;
  readonly #listeners = new Set<() => void>();

  constructor(account: Account | null = ACCOUNT) {
    this.#account = account;
  }

  account(): Account | null {
    return this.#account;
  }

  accessToken(): string | null {
    return this.#account === null ? null : `token-${this.refreshes}`;
  }

  async refresh(): Promise<RefreshOutcome> {
    this.refreshes += 1;
    if (this.refreshAnswer === 'refused') this.refuse();
    return this.refreshAnswer;
  }

  needsSignIn(): boolean {
    return this.#isRefused;
  }

  setRotation(isOn: boolean): void {
    this.rotates = isOn;
  }

  refreshEndsAt(): EpochMs | null {
    return this.endsAt;
  }

  keeping(): 'encrypted' | 'plain' | 'memory' {
    return 'memory';
  }

  begin(account: Account): void {
    this.#account = account;
    this.#isRefused = false;
    this.#tell();
  }

  resume(): void {}

  end(): void {
    this.#account = null;
    this.#isRefused = false;
    this.#tell();
  }

  /** The server takes neither token any more. */
  refuse(): void {
    this.#isRefused = true;
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

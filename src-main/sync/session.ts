import { assertNever } from '#shared/assert-never.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import type { SecretKeeping, SecretVault } from '../ports/secret-vault.ts';
import type { Account } from '../ports/sync-store.ts';
import { type KeptSignIn, readKeptSignIn, writeKeptSignIn } from './kept-sign-in.ts';
import type { RefreshOutcome, Session, Tokens } from './sign-in.ts';
import { endOf } from './token-claims.ts';
import { type Refreshed, refreshTokens } from './token-refresh.ts';

export interface SessionPorts {
  readonly http: Http;
  readonly vault: SecretVault;
  readonly clock: Pick<Clock, 'uptimeMs'>;
  readonly log: Log;
}

/** One sign-in, from its beginning to its end. */
interface SignIn {
  kept: KeptSignIn;
  keeping: SecretKeeping;
  isRefused: boolean;
  rotates: boolean;
  /** The refresh under way, for all who ask. */
  refreshing: Promise<RefreshOutcome> | null;
  /** Before that the server wants no refresh, by the clock that never jumps. */
  patientUntilMs: number;
  readonly ended: AbortController;
}

/**
 * Who is signed in. Tokens are judged by the server's word alone: our clock may be wrong. What the vault holds and we cannot
 * read counts as signed out, and stays there until someone signs in: an older key store may come back.
 */
export class StoredSession implements Session {
  readonly #ports: SessionPorts;
  readonly #listeners = new Set<() => void>();
  #current: SignIn | null = null;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  account(): Account | null {
    return this.#current?.kept.account ?? null;
  }

  accessToken(): string | null {
    return this.#current?.kept.tokens.accessToken ?? null;
  }

  needsSignIn(): boolean {
    return this.#current?.isRefused ?? false;
  }

  refreshEndsAt(): EpochMs | null {
    return this.#current === null ? null : endOf(this.#current.kept.tokens.refreshToken);
  }

  /** `memory` while nobody is signed in: nothing is kept then. */
  keeping(): SecretKeeping {
    return this.#current?.keeping ?? 'memory';
  }

  setRotation(isOn: boolean): void {
    if (this.#current !== null) this.#current.rotates = isOn;
  }

  begin(account: Account, tokens: Tokens, withoutKeyStore: 'plain' | 'memory'): void {
    this.#ports.vault.forget();
    this.#take({ account, tokens, withoutKeyStore });
  }

  /** What is kept is kept anew: a key store that was not there before is used now. */
  resume(): void {
    const secret = this.#ports.vault.load();
    if (secret === null) return;
    const kept = readKeptSignIn(secret);
    if (kept === null) this.#ports.log.warn('the sign-in that was kept cannot be read');
    else this.#take(kept);
  }

  end(): void {
    this.#ports.vault.forget();
    this.#replace(null);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  refresh(): Promise<RefreshOutcome> {
    const signIn = this.#current;
    if (signIn === null || signIn.isRefused) return Promise.resolve('refused');
    if (this.#ports.clock.uptimeMs() < signIn.patientUntilMs) return Promise.resolve('unavailable');
    signIn.refreshing ??= this.#refresh(signIn).finally(() => {
      signIn.refreshing = null;
    });
    return signIn.refreshing;
  }

  async #refresh(signIn: SignIn): Promise<RefreshOutcome> {
    const { account, tokens } = signIn.kept;
    const { signal } = signIn.ended;
    const refreshed = await refreshTokens({
      ...{ http: this.#ports.http, account, tokens, rotate: signIn.rotates, signal },
    });
    this.#ports.log.info('sign-in refreshed', { outcome: refreshed.kind });
    // Someone else may have signed in since.
    return this.#current === signIn ? this.#apply(signIn, refreshed) : 'unavailable';
  }

  #apply(signIn: SignIn, refreshed: Refreshed): RefreshOutcome {
    switch (refreshed.kind) {
      case 'tokens':
        signIn.keeping = this.#keep({ ...signIn.kept, tokens: refreshed.tokens });
        signIn.kept = { ...signIn.kept, tokens: refreshed.tokens };
        this.#tell();
        return 'refreshed';
      case 'refused':
        signIn.isRefused = true;
        this.#tell();
        return 'refused';
      case 'unavailable':
        signIn.patientUntilMs = this.#ports.clock.uptimeMs() + refreshed.retryAfterMs;
        return 'unavailable';
      default:
        return assertNever(refreshed);
    }
  }

  #take(kept: KeptSignIn): void {
    const ended = new AbortController();
    const keeping = this.#keep(kept);
    const fresh = { isRefused: false, rotates: false, refreshing: null, patientUntilMs: 0 };
    this.#replace({ kept, keeping, ended, ...fresh });
  }

  #replace(signIn: SignIn | null): void {
    this.#current?.ended.abort();
    this.#current = signIn;
    this.#tell();
  }

  #keep(kept: KeptSignIn): SecretKeeping {
    return this.#ports.vault.save(writeKeptSignIn(kept), kept.withoutKeyStore);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

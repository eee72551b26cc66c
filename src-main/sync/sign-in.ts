import type { AccountFailure } from '#shared/ipc/sync.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { SecretKeeping } from '../ports/secret-vault.ts';
import type { Account } from '../ports/sync-store.ts';

/** Why a call about an account brought nothing. */
export type SignInFailure = Exclude<AccountFailure, 'storage' | 'superseded'>;

export interface SignInRefused {
  readonly ok: false;
  readonly why: SignInFailure;
  readonly fields: readonly string[];
  /** Seconds, with `too-many-tries`, where the server says. */
  readonly retryAfterSeconds: number | null;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export type SignInAnswer =
  | { readonly ok: true; readonly account: Account; readonly tokens: Tokens }
  | SignInRefused;

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly language: 'en' | 'pl' | 'de';
  readonly timezone: string;
}

/** The calls that need no token. `server` is what a person typed. Nothing rejects. */
export interface AuthApi {
  login(server: string, email: string, password: string): Promise<SignInAnswer>;
  register(server: string, registration: Registration): Promise<{ readonly ok: true } | SignInRefused>;
  verifyEmail(server: string, email: string, code: string): Promise<SignInAnswer>;
  forgotPassword(
    server: string,
    email: string,
    language: Registration['language'],
  ): Promise<{ readonly ok: true } | SignInRefused>;
  resetPassword(
    server: string,
    reset: { readonly email: string; readonly code: string; readonly newPassword: string },
  ): Promise<{ readonly ok: true } | SignInRefused>;
}

/** `unavailable`: nobody answered, or not in a way that decides anything. */
export type RefreshOutcome = 'refreshed' | 'refused' | 'unavailable';

/** Who is signed in, with the tokens, which never leave the main process. */
export interface Session {
  /** Null: nobody. */
  account(): Account | null;
  accessToken(): string | null;
  /** One refresh for all who ask at the same time. A new refresh token in the answer is taken. */
  refresh(): Promise<RefreshOutcome>;
  /** After a refused refresh only a person can go on. */
  needsSignIn(): boolean;
  /** Whether a refresh asks the server to rotate the refresh token: for a server that announces it. */
  setRotation(isOn: boolean): void;
  /** When the refresh token ends, by the server's clock; null if it does not say. */
  refreshEndsAt(): EpochMs | null;
  keeping(): SecretKeeping;
  begin(account: Account, tokens: Tokens, withoutKeyStore: 'plain' | 'memory'): void;
  /** Takes up the sign-in that the vault holds. */
  resume(): void;
  end(): void;
  /** Told when anything of the above changes. */
  onChange(listener: () => void): () => void;
}

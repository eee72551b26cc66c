import type { EpochMs } from '#shared/time/instant.ts';
import type { CodePurpose } from './mailer.ts';

export interface UserRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly timezone: string;
  readonly passwordHash: string;
  readonly verified: boolean;
  /** Grows when all tokens end, at a new password; tokens carry it. */
  readonly epoch: number;
  readonly createdAt: EpochMs;
}

/** One a user and purpose. The code itself is not kept, only a keyed hash. */
export interface CodeRecord {
  readonly hash: string;
  readonly expiresAt: EpochMs;
  readonly attempts: number;
}

/** The refresh tokens that stem from one sign-in. */
export interface RefreshFamily {
  readonly id: string;
  readonly userId: string;
  readonly current: string;
  /** The token that `current` replaced. */
  readonly previous: string | null;
  readonly currentUsed: boolean;
  readonly revoked: boolean;
  readonly expiresAt: EpochMs;
}

/** What becomes of a row, and what the caller learns of it. */
export interface Step<Row, Result> {
  readonly keep: Row | null;
  readonly result: Result;
}

/** Accounts. The functions passed in are pure; each runs with its row held, so that no two see the same state. */
export interface UserStore {
  /** False when the e-mail is taken; the comparison is by letter case. */
  add(user: UserRecord): Promise<boolean>;
  byEmail(email: string): Promise<UserRecord | null>;
  byId(id: string): Promise<UserRecord | null>;
  update(id: string, change: (user: UserRecord) => UserRecord): Promise<UserRecord | null>;
  changeCode<T>(
    userId: string,
    purpose: CodePurpose,
    step: (code: CodeRecord | null) => Step<CodeRecord, T>,
  ): Promise<T>;
  familyById(id: string): Promise<RefreshFamily | null>;
  changeFamily<T>(id: string, step: (family: RefreshFamily | null) => Step<RefreshFamily, T>): Promise<T>;
}

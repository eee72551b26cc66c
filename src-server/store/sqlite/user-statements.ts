import type Database from 'better-sqlite3';
import { epochMs } from '#shared/time/instant.ts';
import type { CodeRecord, RefreshFamily, UserRecord } from '../../ports/user-store.ts';

interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
  readonly timezone: string;
  readonly password_hash: string;
  readonly verified: number;
  readonly epoch: number;
  readonly created_at_ms: number;
}

interface CodeRow {
  readonly hash: string;
  readonly expires_at_ms: number;
  readonly attempts: number;
}

interface FamilyRow {
  readonly id: string;
  readonly user_id: string;
  readonly current: string;
  readonly previous: string | null;
  readonly current_used: number;
  readonly revoked: number;
  readonly expires_at_ms: number;
}

const USER_VALUES =
  '@id, @email, @name, @language, @timezone, @password_hash, @verified, @epoch, @created_at_ms';
const USER_CHANGES = `email = @email, name = @name, language = @language, timezone = @timezone,
  password_hash = @password_hash, verified = @verified, epoch = @epoch`;

export type UserStatements = ReturnType<typeof prepareUserStatements>;

/** Every statement on accounts, prepared once, with rows translated. */
export function prepareUserStatements(db: Database.Database) {
  const add = db.prepare<[UserRow]>(
    `INSERT INTO users VALUES (${USER_VALUES}) ON CONFLICT (email) DO NOTHING`,
  );
  const update = db.prepare<[UserRow]>(`UPDATE users SET ${USER_CHANGES} WHERE id = @id`);
  const byEmail = db.prepare<[string], UserRow>('SELECT * FROM users WHERE email = ?');
  const byId = db.prepare<[string], UserRow>('SELECT * FROM users WHERE id = ?');
  return {
    add: (user: UserRecord) => add.run(rowOfUser(user)).changes === 1,
    update: (user: UserRecord) => update.run(rowOfUser(user)),
    byEmail: (email: string) => userOf(byEmail.get(email)),
    byId: (id: string) => userOf(byId.get(id)),
    ...codeStatements(db),
    ...familyStatements(db),
  };
}

function codeStatements(db: Database.Database) {
  const get = db.prepare<[string, string], CodeRow>('SELECT * FROM codes WHERE user_id = ? AND purpose = ?');
  const drop = db.prepare<[string, string]>('DELETE FROM codes WHERE user_id = ? AND purpose = ?');
  const keep = db.prepare<[string, string, string, number, number]>(
    'INSERT OR REPLACE INTO codes (user_id, purpose, hash, expires_at_ms, attempts) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    code: (userId: string, purpose: string): CodeRecord | null => {
      const row = get.get(userId, purpose);
      return row ? { hash: row.hash, expiresAt: epochMs(row.expires_at_ms), attempts: row.attempts } : null;
    },
    dropCode: (userId: string, purpose: string) => drop.run(userId, purpose),
    keepCode: (userId: string, purpose: string, { hash, expiresAt, attempts }: CodeRecord) =>
      keep.run(userId, purpose, hash, expiresAt, attempts),
  };
}

function familyStatements(db: Database.Database) {
  const get = db.prepare<[string], FamilyRow>('SELECT * FROM refresh_families WHERE id = ?');
  const drop = db.prepare<[string]>('DELETE FROM refresh_families WHERE id = ?');
  const keep = db.prepare<[FamilyRow]>(`INSERT OR REPLACE INTO refresh_families
    (id, user_id, current, previous, current_used, revoked, expires_at_ms)
    VALUES (@id, @user_id, @current, @previous, @current_used, @revoked, @expires_at_ms)`);
  return {
    family: (id: string): RefreshFamily | null => familyOf(get.get(id)),
    dropFamily: (id: string) => drop.run(id),
    keepFamily: (family: RefreshFamily) => keep.run(rowOfFamily(family)),
  };
}

function userOf(row: UserRow | undefined): UserRecord | null {
  if (row === undefined) return null;
  const { password_hash: passwordHash, verified, created_at_ms, ...rest } = row;
  return { ...rest, passwordHash, verified: verified === 1, createdAt: epochMs(created_at_ms) };
}

function rowOfUser({ passwordHash, verified, createdAt, ...rest }: UserRecord): UserRow {
  return { ...rest, password_hash: passwordHash, verified: Number(verified), created_at_ms: createdAt };
}

function familyOf(row: FamilyRow | undefined): RefreshFamily | null {
  if (row === undefined) return null;
  const { user_id: userId, current_used, revoked, expires_at_ms, ...rest } = row;
  const expiresAt = epochMs(expires_at_ms);
  return { ...rest, userId, currentUsed: current_used === 1, revoked: revoked === 1, expiresAt };
}

function rowOfFamily({ userId, currentUsed, revoked, expiresAt, ...rest }: RefreshFamily): FamilyRow {
  return {
    ...rest,
    user_id: userId,
    current_used: Number(currentUsed),
    revoked: Number(revoked),
    expires_at_ms: expiresAt,
  };
}

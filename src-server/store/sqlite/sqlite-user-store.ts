import type Database from 'better-sqlite3';
import type { CodePurpose } from '../../ports/mailer.ts';
import type { CodeRecord, RefreshFamily, Step, UserRecord, UserStore } from '../../ports/user-store.ts';
import { prepareUserStatements, type UserStatements } from './user-statements.ts';

/** Accounts in SQLite. */
export class SqliteUserStore implements UserStore {
  readonly #db: Database.Database;
  readonly #sql: UserStatements;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#sql = prepareUserStatements(db);
  }

  async add(user: UserRecord): Promise<boolean> {
    return this.#sql.add(user);
  }

  async byEmail(email: string): Promise<UserRecord | null> {
    return this.#sql.byEmail(email);
  }

  async byId(id: string): Promise<UserRecord | null> {
    return this.#sql.byId(id);
  }

  async update(id: string, change: (user: UserRecord) => UserRecord): Promise<UserRecord | null> {
    return this.#held(() => {
      const user = this.#sql.byId(id);
      if (user === null) return null;
      const changed = change(user);
      this.#sql.update(changed);
      return changed;
    });
  }

  async changeCode<T>(
    userId: string,
    purpose: CodePurpose,
    step: (code: CodeRecord | null) => Step<CodeRecord, T>,
  ): Promise<T> {
    return this.#held(() => {
      const { keep, result } = step(this.#sql.code(userId, purpose));
      if (keep === null) this.#sql.dropCode(userId, purpose);
      else this.#sql.keepCode(userId, purpose, keep);
      return result;
    });
  }

  async familyById(id: string): Promise<RefreshFamily | null> {
    return this.#sql.family(id);
  }

  async changeFamily<T>(
    id: string,
    step: (family: RefreshFamily | null) => Step<RefreshFamily, T>,
  ): Promise<T> {
    return this.#held(() => {
      const { keep, result } = step(this.#sql.family(id));
      if (keep === null) this.#sql.dropFamily(id);
      else this.#sql.keepFamily(keep);
      return result;
    });
  }

  #held<T>(work: () => T): T {
    return this.#db.transaction(work).immediate();
  }
}

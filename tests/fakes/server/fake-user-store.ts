import type { CodePurpose } from '#server/ports/mailer.ts';
import type { CodeRecord, RefreshFamily, Step, UserRecord, UserStore } from '#server/ports/user-store.ts';

/** Accounts in memory. */
export class FakeUserStore implements UserStore {
  readonly #users = new Map<string, UserRecord>();
  readonly #codes = new Map<string, CodeRecord>();
  readonly #families = new Map<string, RefreshFamily>();

  async add(user: UserRecord): Promise<boolean> {
    if (await this.byEmail(user.email)) return false;
    this.#users.set(user.id, user);
    return true;
  }

  async byEmail(email: string): Promise<UserRecord | null> {
    return [...this.#users.values()].find((user) => user.email === email) ?? null;
  }

  async byId(id: string): Promise<UserRecord | null> {
    return this.#users.get(id) ?? null;
  }

  async update(id: string, change: (user: UserRecord) => UserRecord): Promise<UserRecord | null> {
    const user = this.#users.get(id);
    if (user === undefined) return null;
    const changed = change(user);
    this.#users.set(id, changed);
    return changed;
  }

  async changeCode<T>(
    userId: string,
    purpose: CodePurpose,
    step: (code: CodeRecord | null) => Step<CodeRecord, T>,
  ): Promise<T> {
    return apply(this.#codes, `${purpose} ${userId}`, step);
  }

  async familyById(id: string): Promise<RefreshFamily | null> {
    return this.#families.get(id) ?? null;
  }

  async changeFamily<T>(
    id: string,
    step: (family: RefreshFamily | null) => Step<RefreshFamily, T>,
  ): Promise<T> {
    return apply(this.#families, id, step);
  }

  sweep(at: number): void {
    for (const [key, { expiresAt }] of this.#codes) if (expiresAt <= at) this.#codes.delete(key);
    for (const [key, { expiresAt }] of this.#families) if (expiresAt <= at) this.#families.delete(key);
  }
}

function apply<Row, T>(rows: Map<string, Row>, key: string, step: (row: Row | null) => Step<Row, T>): T {
  const { keep, result } = step(rows.get(key) ?? null);
  if (keep === null) rows.delete(key);
  else rows.set(key, keep);
  return result;
}

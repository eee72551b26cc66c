import type { CommandResult } from '#shared/domain/commands.ts';
import type { Language } from '#shared/domain/languages.ts';
import type { RequestArgument } from '#shared/ipc/contract.ts';
import type { AccountResult, SignInOptions } from '#shared/ipc/sync.ts';
import { StorageError } from '../ports/record-store.ts';
import type { SecretVault } from '../ports/secret-vault.ts';
import type { Account } from '../ports/sync-store.ts';
import type { AuthApi, SignInAnswer, SignInRefused, Tokens } from './sign-in.ts';
import type { SyncPorts } from './sync-ports.ts';

interface AccountPorts extends Pick<SyncPorts, 'store' | 'session' | 'clock' | 'random' | 'log'> {
  readonly auth: AuthApi;
  readonly vault: Pick<SecretVault, 'canEncrypt'>;
  readonly language: () => Language;
  /** Before other items are shown: what is still unwritten of the present ones is written. */
  readonly beforeSwitch: () => void;
}

type Arrival = Pick<RequestArgument<'account:sign-in'>, 'bringLocalItems' | 'withoutKeyStore'>;

/** Signing in and out: whose items are shown, whose token is used, and what becomes of the items of this computer [AC]. */
export class AccountService {
  readonly #ports: AccountPorts;
  /** Counts who came and went: what was asked before that decides nothing any more. */
  #turns = 0;

  constructor(ports: AccountPorts) {
    this.#ports = ports;
  }

  /** Takes up the sign-in of the last run. The partition that is shown follows it. */
  resume(): void {
    const { session, store, clock } = this.#ports;
    session.resume();
    const account = session.account();
    if (account !== null && !isSameAccount(account, store.partition().account)) {
      this.#ports.beforeSwitch();
      store.activate(account, clock.now());
    }
  }

  options(): SignInOptions {
    const { store, vault } = this.#ports;
    const last = store.partition().account ?? store.accounts().at(-1) ?? null;
    return {
      canEncrypt: vault.canEncrypt(),
      localItems: store.localItems().length,
      lastServer: last?.serverUrl ?? null,
      lastEmail: last?.email ?? null,
    };
  }

  signIn(wish: RequestArgument<'account:sign-in'>): Promise<AccountResult> {
    const { auth } = this.#ports;
    return this.#arrived(auth.login(wish.server, wish.email, wish.password), wish);
  }

  async register(wish: RequestArgument<'account:register'>): Promise<AccountResult> {
    const { auth, clock, language } = this.#ports;
    const { server, email, password, name } = wish;
    const registration = { email, password, name, language: language(), timezone: clock.zone() };
    return resultOf(await auth.register(server, registration));
  }

  verify(wish: RequestArgument<'account:verify'>): Promise<AccountResult> {
    const { auth } = this.#ports;
    return this.#arrived(auth.verifyEmail(wish.server, wish.email, wish.code), wish);
  }

  async forgotPassword({
    server,
    email,
  }: RequestArgument<'account:forgot-password'>): Promise<AccountResult> {
    const { auth, language } = this.#ports;
    return resultOf(await auth.forgotPassword(server, email, language()));
  }

  async resetPassword(wish: RequestArgument<'account:reset-password'>): Promise<AccountResult> {
    const { server, email, code, password } = wish;
    return resultOf(await this.#ports.auth.resetPassword(server, { email, code, newPassword: password }));
  }

  /** What was edited and not sent stays in the account's partition when it is kept, and goes with it when it is wiped. */
  signOut({ items }: RequestArgument<'account:sign-out'>): AccountResult {
    const { session, store, clock, beforeSwitch } = this.#ports;
    const { account } = store.partition();
    return this.#stored(() => {
      beforeSwitch();
      // First what may fail: then nothing was changed.
      if (items === 'wipe' && account !== null) store.wipe(account, clock.now());
      this.#turns += 1;
      session.end();
    });
  }

  /** Moves the items of the local profile here, under new ids: theirs may be taken on the server. */
  bringLocalItems(): CommandResult {
    const { store } = this.#ports;
    if (store.partition().account === null) return { ok: false, error: { kind: 'not-applicable', id: '' } };
    try {
      this.#bring();
      return { ok: true };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      return { ok: false, error: { kind: 'storage', detail: error.kind } };
    }
  }

  async #arrived(asked: Promise<SignInAnswer>, arrival: Arrival): Promise<AccountResult> {
    const turn = this.#turns;
    const answer = await asked;
    if (!answer.ok) return answer;
    if (turn !== this.#turns) return failedAs('superseded');
    return this.#arrive(answer.account, answer.tokens, arrival);
  }

  #arrive(account: Account, tokens: Tokens, arrival: Arrival): AccountResult {
    const { session, store, clock, beforeSwitch } = this.#ports;
    const before = store.partition().account;
    return this.#stored(() => {
      beforeSwitch();
      store.activate(account, clock.now());
      try {
        if (arrival.bringLocalItems) this.#bring();
      } catch (error) {
        store.activate(before, clock.now());
        throw error;
      }
      this.#turns += 1;
      session.begin(account, tokens, arrival.withoutKeyStore);
    });
  }

  #bring(): void {
    const { store, clock, random } = this.#ports;
    const now = clock.now();
    const copies = store.localItems().map(({ item, device }) => ({
      from: item.id,
      stored: { item: { ...item, id: random.uuid(), version: 0 }, device },
    }));
    if (copies.length > 0) store.bringLocalItems(copies, now);
  }

  #stored(work: () => void): AccountResult {
    try {
      work();
      return { ok: true };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#ports.log.error('account not stored', { reason: error.kind });
      return failedAs('storage');
    }
  }
}

function failedAs(why: 'storage' | 'superseded'): AccountResult {
  return { ok: false, why, fields: [], retryAfterSeconds: null };
}

function resultOf(answer: { readonly ok: true } | SignInRefused): AccountResult {
  return answer.ok ? { ok: true } : answer;
}

function isSameAccount(a: Account | null, b: Account | null): boolean {
  return a?.serverUrl === b?.serverUrl && a?.userId === b?.userId;
}

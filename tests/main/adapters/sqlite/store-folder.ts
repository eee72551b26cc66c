import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedStore, type OpenOptions, openStore } from '#main/adapters/sqlite/open-store.ts';
import { at } from '../../../contracts/samples.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';

/** A folder of its own for a store, gone with `remove`. */
export class StoreFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'pobudka-store-'));
  readonly log = new FakeLog();
  readonly #open: OpenedStore[] = [];

  file(name: string): string {
    return join(this.path, name);
  }

  get database(): string {
    return this.file('pobudka.db');
  }

  /** The names in the folder, or in one of its folders. */
  list(folder = ''): string[] {
    return readdirSync(join(this.path, folder)).sort();
  }

  tryOpen(options: Partial<OpenOptions> = {}) {
    const result = openStore({ directory: this.path, now: () => at(0), log: this.log, ...options });
    if (result.ok) this.#open.push(result);
    return result;
  }

  open(options: Partial<OpenOptions> = {}): OpenedStore {
    const result = this.tryOpen(options);
    if (!result.ok) throw new Error(`the store did not open: ${JSON.stringify(result.error)}`);
    return result;
  }

  /** Takes the folder of the backups away, as a disk that fails would. */
  breakBackups(): void {
    renameSync(this.file('backups'), this.file('elsewhere'));
  }

  mendBackups(): void {
    renameSync(this.file('elsewhere'), this.file('backups'));
  }

  remove(): void {
    for (const { store } of this.#open) store.close();
    rmSync(this.path, { recursive: true, force: true });
  }
}

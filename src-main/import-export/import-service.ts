import { basename } from 'node:path';
import { accountKey, type ReadFile } from '#shared/exchange/incoming.ts';
import { makePlan } from '#shared/exchange/make-plan.ts';
import type { Present } from '#shared/exchange/plan.ts';
import { readOldClient } from '#shared/exchange/read-old-client.ts';
import { readText } from '#shared/exchange/read-text.ts';
import type { Slices } from '#shared/exchange/slices.ts';
import { textInSlices } from '#shared/exchange/text-parts.ts';
import { withSounds } from '#shared/exchange/with-sounds.ts';
import { writeJson } from '#shared/exchange/write-json.ts';
import type {
  ExchangeProgress,
  ImportChoices,
  ImportResult,
  OpenFailure,
  OpenResult,
  UndoResult,
} from '#shared/ipc/exchange.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { CommandService } from '../commands/command-service.ts';
import type { KeptBackups } from '../ports/backups.ts';
import type { Clock } from '../ports/clock.ts';
import type { ExchangeFiles, OldClient } from '../ports/exchange-files.ts';
import type { Random } from '../ports/random.ts';
import { type RecordStore, StorageError, type StoreWrite } from '../ports/record-store.ts';
import type { OwnSounds, SoundFolders } from '../ports/sound-folders.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import { decodeText } from './decode-text.ts';
import { derivedId } from './derived-id.ts';
import { importEdits } from './import-edits.ts';
import { Kept, type KeptPlan, type KeptUndo } from './kept-plan.ts';
import { oldClientParts } from './old-client-parts.ts';
import { copySounds, findSounds } from './old-sounds.ts';
import { planView } from './plan-view.ts';
import { CANCELLED, runSlices } from './run-slices.ts';
import { settingsBack, settingsWrites } from './settings-writes.ts';
import { storageReason } from './storage-reason.ts';

export interface ImportPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly store: RecordStore & Pick<SyncStore, 'partition'>;
  readonly commands: Pick<CommandService, 'importItems' | 'execute'>;
  readonly files: ExchangeFiles;
  readonly oldClient: OldClient;
  readonly backups: KeptBackups;
  readonly appVersion: string;
  readonly sounds: { readonly folders: SoundFolders; readonly own: OwnSounds };
  /** Lets the app do what waits. */
  pause(): Promise<void>;
  onProgress(progress: ExchangeProgress): void;
  /** The label of an event without a name, in the person's language. */
  unnamed(): string;
  /** What a plan from a backup is called. */
  backupName(takenAt: EpochMs): string;
}

/** The largest file that is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Past rings that a backup gives back, as many as a file takes. */
const MAX_RINGS = 20_000;

/** What one transaction takes without holding up a ring. */
const MAX_WRITES = 50_000;

type Phase = ExchangeProgress['phase'];

/** Reads a file, plans, and does what the person then says, in one transaction. One piece of work at a time. */
export class ImportService {
  readonly #ports: ImportPorts;
  readonly #plans = new Kept<KeptPlan>();
  readonly #undos = new Kept<KeptUndo>();
  #work: AbortController | null = null;

  constructor(ports: ImportPorts) {
    this.#ports = ports;
  }

  /** A plan for a file that a person chose; null: they chose none. */
  openFile(path: string | null): Promise<OpenResult> {
    if (path === null) return Promise.resolve(failed({ kind: 'cancelled' }));
    return this.#exclusively(failed({ kind: 'busy' }), () => this.#openFile(path));
  }

  /** A plan for what the old client keeps; null: for what was found of it. */
  openOldClient(folder: string | null): Promise<OpenResult> {
    return this.#exclusively(failed({ kind: 'busy' }), async () => {
      const found = folder ?? (await this.#ports.oldClient.find());
      if (found === null) return failed({ kind: 'nothing-found' });
      return this.#openOldClient(found);
    });
  }

  /** A plan for what a backup holds of the items that are shown. */
  openBackup(number: number): Promise<OpenResult> {
    return this.#exclusively(failed({ kind: 'busy' }), () => this.#openBackup(number));
  }

  async oldClientFound(): Promise<boolean> {
    return (await this.#ports.oldClient.find()) !== null;
  }

  /** Does what was planned. Cancelled or failed, it changes nothing [EX13]. */
  apply(token: string, choices: ImportChoices): Promise<ImportResult> {
    return this.#exclusively<ImportResult>({ ok: false, reason: 'busy' }, async () => {
      const kept = this.#plans.get(token);
      if (!kept || !this.#isShown(kept)) return { ok: false, reason: 'stale' };
      await copySounds(kept.sounds, this.#ports.sounds);
      this.#ports.onProgress({ phase: 'saving', done: 0, total: 1 });
      await this.#ports.pause();
      if (this.#work?.signal.aborted) return { ok: false, reason: 'cancelled' };
      return this.#isShown(kept) ? this.#commit(kept, choices) : { ok: false, reason: 'stale' };
    });
  }

  /** In one piece from here on, so that nothing that is done meanwhile is written over. */
  #commit({ token, plan, partitionId }: KeptPlan, choices: ImportChoices): ImportResult {
    const { store, commands, clock } = this.#ports;
    const zone = clock.zone();
    const { items, added, settings } = importEdits(plan, choices, this.#here());
    const before = store.settings();
    const also = plan.rings.map((occurrence) => ({ kind: 'put-occurrence' as const, occurrence, zone }));
    const result = commands.importItems(items, [...also, ...settingsWrites(before, settings)]);
    if (!result.ok) return { ok: false, reason: storageReason(result.error) };
    this.#plans.forget(token);
    const undo = { step: result.step, settings: { before, patch: settings }, rings: plan.rings, partitionId };
    this.#undos.put(token, undo);
    return {
      ok: true,
      added,
      changed: items.length - added,
      settings: Object.keys(settings).length,
      rings: plan.rings.length,
    };
  }

  /** Takes the import back; what was changed since stays [EX12]. */
  undo(token: string): UndoResult {
    const kept = this.#undos.get(token);
    if (!kept || !this.#isShown(kept)) return { ok: false, reason: 'stale' };
    const { commands, store } = this.#ports;
    const { step, settings, rings } = kept;
    const items = step === undefined ? null : commands.execute({ kind: 'undo', step });
    if (items?.ok === false && items.error.kind === 'storage') {
      return { ok: false, reason: storageReason(items.error) };
    }
    const forgotten = rings.map(({ itemId, due }) => ({ kind: 'remove-occurrence' as const, itemId, due }));
    const back = settingsBack(settings, store.settings());
    const reason = this.#write([...forgotten, ...settingsWrites(store.settings(), back)]);
    if (reason !== null) return { ok: false, reason };
    this.#undos.forget(token);
    return { ok: true, outdated: items?.ok === false };
  }

  /** Ends the work that is going on. */
  cancel(): void {
    this.#work?.abort();
  }

  async #openFile(path: string): Promise<OpenResult> {
    const source = await this.#ports.files.read(path, MAX_FILE_BYTES);
    if (source.kind !== 'read') return failed({ kind: source.kind });
    const text = decodeText(source.bytes);
    if (text === null) return failed({ kind: 'not-text' });
    const { clock, unnamed } = this.#ports;
    const context = { now: clock.now(), zone: clock.zone(), unnamed: unnamed() };
    const reading = await this.#run(readText(text, context), 'reading');
    if (reading === CANCELLED) return failed({ kind: 'cancelled' });
    return reading.ok ? this.#plan(reading.file, basename(path)) : failed(reading.error);
  }

  /** By way of our own format: what is in a backup is taken as from a file. */
  async #openBackup(number: number): Promise<OpenResult> {
    const { backups, store, clock, appVersion, unnamed, backupName } = this.#ports;
    const { account } = store.partition();
    const kept = backups.list().find((backup) => backup.number === number);
    const content = kept && backups.read(number, account, MAX_RINGS);
    if (!content) return failed({ kind: 'unreadable' });
    const now = clock.now();
    const parts = writeJson({ ...content, account: accountKey(account), appVersion, now });
    const text = await this.#run(textInSlices(parts), 'reading');
    if (text === CANCELLED) return failed({ kind: 'cancelled' });
    const context = { now, zone: clock.zone(), unnamed: unnamed() };
    const reading = await this.#run(readText(text, context), 'reading');
    if (reading === CANCELLED) return failed({ kind: 'cancelled' });
    return reading.ok ? this.#plan(reading.file, backupName(kept.takenAt)) : failed(reading.error);
  }

  async #openOldClient(folder: string): Promise<OpenResult> {
    const parts = await oldClientParts(folder, this.#ports.oldClient);
    if (parts === null) return failed({ kind: 'nothing-found' });
    const file = await this.#run(readOldClient(parts, this.#ports.clock.zone()), 'reading');
    return file === CANCELLED ? failed({ kind: 'cancelled' }) : this.#plan(file, basename(folder));
  }

  async #plan(read: ReadFile, name: string): Promise<OpenResult> {
    const { clock, random, store, sounds } = this.#ports;
    if (read.items.length + read.rings.length > MAX_WRITES) return failed({ kind: 'too-many' });
    const found = await findSounds(read, sounds);
    const file = withSounds(read, found.names);
    const partitionId = store.partition().id;
    const plan = await this.#run(makePlan(file, this.#present(), clock.now()), 'comparing');
    if (plan === CANCELLED) return failed({ kind: 'cancelled' });
    const kept = { token: random.uuid(), name, source: file.source, plan, sounds: found, partitionId };
    this.#plans.put(kept.token, kept);
    return { ok: true, plan: planView(kept) };
  }

  #present(): Present {
    const { store } = this.#ports;
    const account = accountKey(store.partition().account);
    return {
      items: store.items(),
      settings: store.settings(),
      account,
      hasRing: (itemId, due) => store.occurrence(itemId, due) !== undefined,
      idFor: (key) => derivedId(account ?? 'local', key),
    };
  }

  #here() {
    const { store, clock } = this.#ports;
    const items = new Map(store.items().map((stored) => [stored.item.id, stored]));
    return { find: (id: string) => items.get(id), settings: store.settings(), now: clock.now() };
  }

  #write(writes: readonly StoreWrite[]): Extract<UndoResult, { ok: false }>['reason'] | null {
    const { store, clock } = this.#ports;
    try {
      store.apply(writes, clock.now());
      return null;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      return storageReason({ kind: 'storage', detail: error.kind });
    }
  }

  #isShown({ partitionId }: { readonly partitionId: number }): boolean {
    return this.#ports.store.partition().id === partitionId;
  }

  #run<T>(work: Slices<T>, phase: Phase): Promise<T | typeof CANCELLED> {
    const { pause, onProgress } = this.#ports;
    const signal = this.#work?.signal ?? AbortSignal.abort();
    return runSlices(work, { signal, pause, onProgress: (step) => onProgress({ phase, ...step }) });
  }

  async #exclusively<T>(busy: T, work: () => Promise<T>): Promise<T> {
    if (this.#work !== null) return busy;
    this.#work = new AbortController();
    try {
      return await work();
    } finally {
      this.#work = null;
    }
  }
}

function failed(error: OpenFailure): OpenResult {
  return { ok: false, error };
}

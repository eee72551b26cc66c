import { ExportService } from '#main/import-export/export-service.ts';
import { ImportService } from '#main/import-export/import-service.ts';
import type { BackupContent } from '#main/ports/backups.ts';
import type { ExchangeFiles, OldClient, OldPart } from '#main/ports/exchange-files.ts';
import type { FileWriter, WriteOutcome } from '#main/ports/file-writer.ts';
import type { SourceFile } from '#main/ports/sound-folders.ts';
import type { ExchangeProgress, PlanView } from '#shared/ipc/exchange.ts';
import { Bench } from '../alarms/bench.ts';

export const ALL = { changes: true, settings: true };

/** An app with files that a test makes up. */
export class ImportBench extends Bench {
  readonly files = new Map<string, SourceFile>();
  readonly written = new Map<string, string>();
  nextWrite: WriteOutcome = { kind: 'written' };
  oldFolder: string | null = null;
  readonly oldFiles = new Map<string, OldPart<Uint8Array>>();
  oldRows: OldPart<readonly unknown[]> = { kind: 'none' };
  ownSounds: string[] = [];
  readonly backups = new Map<number, BackupContent | null>();
  readonly progress: ExchangeProgress[] = [];
  /** Called at every pause of long work. */
  paused: () => void = () => {};
  readonly imports: ImportService;
  readonly exports: ExportService;
  #tokens = 0;

  constructor(startIso: string) {
    super(startIso);
    const { clock, store, commands } = this;
    const uuid = () => `00000000-0000-4000-8000-${String(++this.#tokens).padStart(12, '0')}`;
    const files: ExchangeFiles = {
      read: async (path) => this.files.get(path) ?? { kind: 'unreadable' },
    };
    const exportFiles: FileWriter = {
      writeWhole: async (path, parts) => {
        const text = [...parts].map((part) => part.text).join('');
        if (this.nextWrite.kind === 'written') this.written.set(path, text);
        return this.nextWrite;
      },
    };
    const oldClient: OldClient = {
      find: async () => this.oldFolder,
      file: async (_folder, name) => this.oldFiles.get(name) ?? { kind: 'none' },
      rows: () => this.oldRows,
    };
    this.exports = new ExportService({ clock, store, files: exportFiles, appVersion: '1.0.0' });
    this.imports = new ImportService({
      ...{ clock, store, commands, files, oldClient, random: { uuid, fraction: () => 0.5 } },
      appVersion: '1.0.0',
      backups: {
        list: () => [...this.backups.keys()].map((number) => ({ number, takenAt: clock.now() })),
        read: (number) => this.backups.get(number) ?? null,
      },
      sounds: {
        folders: { names: () => this.ownSounds, path: (_origin, name) => name },
        own: {
          read: async (path) => this.files.get(path) ?? { kind: 'unreadable' },
          keep: async (name) => {
            this.ownSounds.push(name);
            return true;
          },
        },
      },
      pause: async () => this.paused(),
      onProgress: (step) => this.progress.push(step),
      unnamed: () => 'Event',
      backupName: () => 'the backup',
    });
  }

  put(path: string, text: string): void {
    this.files.set(path, { kind: 'read', bytes: new TextEncoder().encode(text) });
  }

  async plan(path: string): Promise<PlanView> {
    const opened = await this.imports.openFile(path);
    if (!opened.ok) throw new Error(opened.error.kind);
    return opened.plan;
  }

  async import(path: string) {
    const { token } = await this.plan(path);
    return { token, result: await this.imports.apply(token, ALL) };
  }

  labels(): string[] {
    return this.store
      .items()
      .map(({ item }) => item.label)
      .sort();
  }
}

/** The text of a file with these alarms. */
export function alarmsFile(...alarms: object[]): string {
  return JSON.stringify({ format: 'pobudka', version: 1, alarms });
}

export function alarmsOf(count: number): object[] {
  return Array.from({ length: count }, (_, n) => ({ id: `f${n}`, label: `Alarm ${n}`, time: '07:30' }));
}

import type { ExportFormat } from '#shared/ipc/exchange.ts';
import type { ExportService } from '../import-export/export-service.ts';
import type { ImportService } from '../import-export/import-service.ts';
import type { KeptBackups } from '../ports/backups.ts';
import type { Handlers } from './answer-request.ts';

type ExchangeChannel = Extract<keyof Handlers, `exchange:${string}`>;

export interface ExchangeServices {
  readonly exports: ExportService;
  readonly imports: ImportService;
  readonly backups: KeptBackups;
  /** The system's dialogs: paths come from a person, never from a page. Null: they would rather not. */
  readonly choose: {
    importFile(): Promise<string | null>;
    oldClientFolder(): Promise<string | null>;
    exportFile(format: ExportFormat, suggestedName: string): Promise<string | null>;
  };
}

/** Made when first asked for: most days nobody imports anything, and the parsers would make every start slower. */
export type Exchange = () => Promise<ExchangeServices>;

/** What answers the pages' requests about files in and out. */
export function exchangeHandlers(exchange: Exchange): Pick<Handlers, ExchangeChannel> {
  return {
    async 'exchange:export'({ format }) {
      const { exports, choose } = await exchange();
      return exports.toFile(await choose.exportFile(format, exports.suggestedName(format)), format);
    },
    async 'exchange:open'({ from }) {
      const { imports, choose } = await exchange();
      if (from === 'file') return imports.openFile(await choose.importFile());
      if (from === 'old-client') return imports.openOldClient(null);
      const folder = await choose.oldClientFolder();
      return folder === null ? { ok: false, error: { kind: 'cancelled' } } : imports.openOldClient(folder);
    },
    'exchange:backups': async () => (await exchange()).backups.list(),
    'exchange:open-backup': async ({ number }) => (await exchange()).imports.openBackup(number),
    'exchange:apply': async ({ token, ...choices }) => (await exchange()).imports.apply(token, choices),
    async 'exchange:cancel'() {
      (await exchange()).imports.cancel();
    },
    'exchange:undo': async ({ token }) => (await exchange()).imports.undo(token),
    'exchange:old-client-found': async () => (await exchange()).imports.oldClientFound(),
  };
}

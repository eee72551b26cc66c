import type { ExportFormat } from '#shared/ipc/exchange.ts';
import type { ExportService } from '../import-export/export-service.ts';
import type { ImportService } from '../import-export/import-service.ts';
import type { Handlers } from './answer-request.ts';

type ExchangeChannel = Extract<keyof Handlers, `exchange:${string}`>;

export interface ExchangeServices {
  readonly exports: ExportService;
  readonly imports: ImportService;
  /** The system's dialogs: paths come from a person, never from a page. Null: they would rather not. */
  readonly choose: {
    importFile(): Promise<string | null>;
    oldClientFolder(): Promise<string | null>;
    exportFile(format: ExportFormat, suggestedName: string): Promise<string | null>;
  };
}

/** What answers the pages' requests about files in and out. */
export function exchangeHandlers({
  exports,
  imports,
  choose,
}: ExchangeServices): Pick<Handlers, ExchangeChannel> {
  return {
    'exchange:export': async ({ format }) =>
      exports.toFile(await choose.exportFile(format, exports.suggestedName(format)), format),
    'exchange:open': async ({ from }) => {
      if (from === 'file') return imports.openFile(await choose.importFile());
      if (from === 'old-client') return imports.openOldClient(null);
      const folder = await choose.oldClientFolder();
      return folder === null ? { ok: false, error: { kind: 'cancelled' } } : imports.openOldClient(folder);
    },
    'exchange:apply': ({ token, ...choices }) => imports.apply(token, choices),
    'exchange:cancel': () => {
      imports.cancel();
    },
    'exchange:undo': ({ token }) => imports.undo(token),
    'exchange:old-client-found': () => imports.oldClientFound(),
  };
}

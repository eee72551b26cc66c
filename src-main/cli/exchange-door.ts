import type { ExportService } from '../import-export/export-service.ts';
import type { ImportService } from '../import-export/import-service.ts';
import type { ExchangeHandlers } from './handlers.ts';

interface Services {
  readonly exports: ExportService;
  readonly imports: ImportService;
}

/** What the command line is answered about files in and out. It names paths itself: it is the person's own shell. */
export function exchangeDoor(exchange: () => Promise<Services>): ExchangeHandlers {
  return {
    exportText: async (format) => (await exchange()).exports.text(format),
    exportFile: async (format, path) => (await exchange()).exports.toFile(path, format),
    async importOpen(path, isOldClient) {
      const { imports } = await exchange();
      const opened = await (isOldClient ? imports.openOldClient(path) : imports.openFile(path));
      if (!opened.ok) return { ok: false, error: opened.error.kind };
      const { token, name, added, changed, same, settings, rings, left } = opened.plan;
      const numbers = { added: added.length, changed: changed.length, same: same.length, rings };
      return {
        ok: true,
        plan: { token, name, ...numbers, settings: settings.length, left: [...left] },
      };
    },
    async importApply(token) {
      return (await exchange()).imports.apply(token, { changes: true, settings: true });
    },
  };
}

import { BYTE_ORDER_MARK, csvHeader, csvLine } from '#shared/history/csv.ts';
import { exportedEntry } from '#shared/history/exported-entry.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { ExportFormat } from '#shared/ipc/history.ts';
import type { FilePart } from '../ports/file-writer.ts';

/** The text of an export, a piece a page of entries, so that no one has to hold all of it. `share`: how much was read so far. */
export function* exportParts(
  format: ExportFormat,
  pages: Iterable<readonly HistoryEntry[]>,
  share: () => number,
): Generator<FilePart> {
  const texts = format === 'csv' ? csvText(pages) : jsonText(pages);
  for (const text of texts) yield { text, share: share() };
}

function* csvText(pages: Iterable<readonly HistoryEntry[]>): Generator<string> {
  yield BYTE_ORDER_MARK + csvHeader();
  for (const page of pages) yield page.map((entry) => csvLine(exportedEntry(entry))).join('');
}

/** One entry a line: good to read, and to compare. */
function* jsonText(pages: Iterable<readonly HistoryEntry[]>): Generator<string> {
  yield '{\n"version": 1,\n"entries": [';
  let separator = '\n';
  for (const page of pages) {
    yield page
      .map((entry) => {
        const text = separator + JSON.stringify(exportedEntry(entry));
        separator = ',\n';
        return text;
      })
      .join('');
  }
  yield '\n]\n}\n';
}

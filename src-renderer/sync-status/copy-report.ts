import { bridge } from '../bridge.ts';
import { copyText } from '../stores/copy-text.ts';
import { showToast } from '../stores/toasts.ts';

/** Puts the report of sync, which holds no secrets, on the clipboard. */
export async function copyReport(): Promise<void> {
  const report = await bridge.request('sync:report', undefined).catch(() => null);
  const isCopied = report !== null && copyText(report);
  showToast({
    tone: isCopied ? 'plain' : 'problem',
    message: isCopied ? 'ui.sync.report-copied' : 'ui.sync.report-failed',
    values: {},
    undo: null,
  });
}

import { bridge } from '../bridge.ts';
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

/**
 * Copies by the page's own copy event: the asynchronous clipboard asks for a permission, and our pages have none. Only
 * within the few seconds after a press of the person.
 */
function copyText(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Whatever else listens would take the selection instead.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}

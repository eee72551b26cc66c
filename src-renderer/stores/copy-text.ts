/**
 * Puts a text on the clipboard; false if that failed. Copies by the page's own copy event: the asynchronous clipboard asks for a permission, and our pages have none. Only
 * within the few seconds after a press of the person.
 */
export function copyText(text: string): boolean {
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

const TEXT_FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable], [role="spinbutton"]';

/** Whether a text is being written there, which has keys and an undo of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TEXT_FIELDS);
}

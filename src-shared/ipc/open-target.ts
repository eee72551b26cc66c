/** What a start of the app can ask for: `pobudka --open=new-alarm`, as the system's own menus of the app do. */
export const OPEN_TARGETS = ['new-alarm', 'new-timer', 'quick-entry'] as const;
export type OpenTarget = (typeof OPEN_TARGETS)[number];

export function isOpenTarget(value: unknown): value is OpenTarget {
  return OPEN_TARGETS.some((target) => target === value);
}

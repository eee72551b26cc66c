import type { WakeCheck, WakeFinding } from '../ipc/wake-check.ts';
import type { MessageKey } from './catalogue.ts';
import { isMessageKey, type Translate } from './translate.ts';

/** The pairs of code and level that can be found, by their texts. */
export type WakeFindingKey = Extract<MessageKey, `check.${WakeFinding['code']}.${WakeFinding['level']}`>;

export interface WakeCheckLine {
  readonly code: WakeFinding['code'];
  readonly level: WakeFinding['level'];
  readonly text: string;
}

/** Each finding in words, the worst first. A finding without a text (of another release) is left out. */
export function wakeCheckLines(check: WakeCheck, translate: Translate): readonly WakeCheckLine[] {
  return check.findings.flatMap(({ code, level, values }) => {
    const key = `check.${code}.${level}`;
    return isMessageKey(key) ? [{ code, level, text: translate(key, values) }] : [];
  });
}

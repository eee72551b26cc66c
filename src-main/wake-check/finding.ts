import type { WakeFinding } from '#shared/ipc/wake-check.ts';
import type { WakeFindingKey } from '#shared/messages/wake-check-text.ts';

type SplitKey = `${WakeFinding['code']}.${WakeFinding['level']}`;
/** `code.level` of every finding that has a text. */
export type FindingName = WakeFindingKey extends `check.${infer Name}` ? Name & SplitKey : never;

/** A finding by its name, so that only what has a text can be found. */
export function finding(name: FindingName, values: WakeFinding['values'] = {}): WakeFinding {
  const [code, level] = name.split('.') as [WakeFinding['code'], WakeFinding['level']];
  return { code, level, values };
}

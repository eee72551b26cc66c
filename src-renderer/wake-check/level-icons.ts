import type { WakeCheck } from '#shared/ipc/wake-check.ts';
import type { IconName } from '../ui/icons.tsx';

/** The picture of each level, so that colour alone tells nothing. */
export const levelIcons: Readonly<Record<WakeCheck['level'], IconName>> = {
  ok: 'check',
  unknown: 'question',
  warning: 'warning',
  problem: 'warning',
};

import type { DoNotDisturb } from '#shared/domain/do-not-disturb.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Option } from '../ui/fields/Choice.tsx';

/** Stands for null: as the settings say. */
export const FOLLOW = 'follow';

export function doNotDisturbOptions(t: Translate): readonly Option<DoNotDisturb>[] {
  return [
    { id: 'ring-through', text: t('ui.do-not-disturb.ring-through') },
    { id: 'obey', text: t('ui.do-not-disturb.obey') },
  ];
}

/** An item's choices; `follow` is what the settings say. */
export function ownOptions(
  t: Translate,
  follow: DoNotDisturb,
): readonly Option<DoNotDisturb | typeof FOLLOW>[] {
  return [{ id: FOLLOW, text: t(`ui.do-not-disturb.follow-${follow}`) }, ...doNotDisturbOptions(t)];
}

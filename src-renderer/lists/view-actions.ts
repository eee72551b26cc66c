import type { SettingsPatch } from '#shared/domain/settings.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { execute } from '../commands.ts';
import type { MenuAction } from '../item-menu/menu-store.ts';

/** One of several ways to show a list, as entries of a menu of which one is chosen. */
export function viewActions<Way extends string>(
  t: Translate,
  section: MessageKey,
  view: {
    readonly chosen: Way;
    readonly texts: Readonly<Record<Way, MessageKey>>;
    readonly patch: (way: Way) => SettingsPatch;
  },
): readonly MenuAction[] {
  const ways = Object.entries(view.texts) as [Way, MessageKey][];
  return ways.map(([way, text]) => ({
    id: `${section} ${way}`,
    text: t(text),
    section: t(section),
    isChosen: way === view.chosen,
    run: () => void execute({ kind: 'change-settings', patch: view.patch(way) }),
  }));
}

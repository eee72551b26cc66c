import type { OpenTarget } from '#shared/ipc/open-target.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { TrayEntry, TrayModel } from './tray-model.ts';

/** The menu of the macOS dock: what rings or comes next, as the tray tells it, and the ways to something new. */
export function dockEntries({ tooltip }: Pick<TrayModel, 'tooltip'>, translate: Translate): TrayEntry[] {
  const opens = (what: OpenTarget, label: MessageKey): TrayEntry => ({
    kind: 'action',
    label: translate(label),
    action: { kind: 'open', what },
  });
  return [
    { kind: 'text', label: tooltip },
    { kind: 'separator' },
    opens('new-alarm', 'tray.new-alarm'),
    opens('new-timer', 'tray.new-timer'),
    opens('quick-entry', 'menu.quick-entry'),
  ];
}

import type { MessageKey } from '#shared/messages/catalogue.ts';
import { readableAccelerator } from '#shared/shortcuts/readable-accelerator.ts';
import { SHORTCUTS, type ShortcutArea } from '#shared/shortcuts/shortcuts.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './shortcut-sheet.css';

const areas = {
  make: 'ui.shortcuts.make',
  change: 'ui.shortcuts.change',
  look: 'ui.shortcuts.look',
  window: 'ui.shortcuts.window',
} as const satisfies Record<ShortcutArea, MessageKey>;

/** Every key combination of the window, from the table that the keys themselves are read from. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('ui.shortcuts')} onClose={onClose}>
      <div className="dialog-body shortcut-sheet">
        {(Object.keys(areas) as ShortcutArea[]).map((area) => (
          <Area key={area} area={area} />
        ))}
        <p className="field-hint">{t('ui.shortcuts.hint')}</p>
      </div>
    </Dialog>
  );
}

function Area({ area }: { area: ShortcutArea }) {
  const t = useTranslate();
  const platform = useProjection(({ environment }) => environment.platform);
  const entries = Object.values(SHORTCUTS).filter((entry) => entry.area === area);
  return (
    <section>
      <h3>{t(areas[area])}</h3>
      <dl>
        {entries.map(({ keys, text }) => (
          <div key={text} className="shortcut">
            <dt>{t(text).replace(/…$/, '')}</dt>
            <dd>
              {keys.map((each) => (
                <kbd key={each}>{readableAccelerator(each, platform)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

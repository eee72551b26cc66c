import { useRef, useState } from 'react';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AccountSection } from './AccountSection.tsx';
import { DataSection } from './DataSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { LookSection } from './LookSection.tsx';
import { RingSection } from './RingSection.tsx';
import { SettingsNav } from './SettingsNav.tsx';
import { SoundSection } from './SoundSection.tsx';
import { SettingsSearch } from './search.ts';
import { TimersSection } from './TimersSection.tsx';
import './settings.css';

/** The sections in their order, as the list beside them names them. */
const sections = [
  { id: 'general', title: 'ui.settings.general', Content: GeneralSection },
  { id: 'ringing', title: 'ui.settings.ringing', Content: RingSection },
  { id: 'sound', title: 'ui.settings.sound', Content: SoundSection },
  { id: 'timers', title: 'ui.timers', Content: TimersSection },
  { id: 'look', title: 'ui.settings.look', Content: LookSection },
  { id: 'account', title: 'ui.account.title', Content: AccountSection },
  { id: 'data', title: 'exchange.title', Content: DataSection },
  { id: 'about', title: 'ui.settings.about', Content: AboutSection },
] as const satisfies readonly { id: string; title: MessageKey; Content: () => React.ReactNode }[];

/** Every setting of this device. Each applies at once, so there is nothing to save. */
export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const [looksFor, setLooksFor] = useState('');
  const body = useRef<HTMLDivElement>(null);
  return (
    <Dialog title={t('ui.settings')} onClose={onClose} isWide>
      <div className="settings-frame">
        <search className="settings-search">
          <input
            type="search"
            className="input"
            placeholder={t('ui.settings.search')}
            aria-label={t('ui.settings.search')}
            value={looksFor}
            onChange={(event) => setLooksFor(event.target.value)}
          />
        </search>
        <SettingsNav sections={sections} body={body} />
        <div
          className="dialog-body settings-body"
          ref={body}
          data-searching={looksFor.trim() !== '' || undefined}
        >
          <SettingsSearch value={looksFor}>
            {sections.map(({ id, Content }) => (
              <Content key={id} />
            ))}
          </SettingsSearch>
          <p className="settings-nothing" role="status">
            {t('ui.settings.nothing-found')}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

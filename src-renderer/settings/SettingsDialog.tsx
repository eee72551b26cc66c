import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { AccountSection } from './AccountSection.tsx';
import { AppSection } from './AppSection.tsx';
import { DataSection } from './DataSection.tsx';
import { LookSection } from './LookSection.tsx';
import { RingSection } from './RingSection.tsx';
import { SoundSection } from './SoundSection.tsx';

/** Every setting of this device. Each applies at once, so there is nothing to save. */
export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const version = useProjection(({ environment }) => environment.appVersion);
  return (
    <Dialog title={t('ui.settings')} onClose={onClose}>
      <div className="dialog-body">
        <AccountSection />
        <LookSection />
        <RingSection />
        <SoundSection />
        <AppSection />
        <DataSection />
        <p className="field-hint">{t('ui.settings.version', { version })}</p>
      </div>
    </Dialog>
  );
}

import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Choice } from '../ui/fields/Choice.tsx';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { VolumeSlider } from '../ui/fields/VolumeSlider.tsx';
import { FOLLOW, ownOptions } from './do-not-disturb-options.ts';
import { OutputChoice } from './OutputChoice.tsx';
import type { RingDraft } from './ring-draft.ts';
import { SoundChoice } from './SoundChoice.tsx';
import { SoundTest } from './SoundTest.tsx';

interface RingOptionsProps {
  readonly itemType: 'alarm' | 'timer';
  readonly ring: RingDraft;
  readonly onChange: (ring: RingDraft) => void;
}

/** How an alarm or timer makes itself known: sound, volume, output, window. */
export function RingOptions({ itemType, ring, onChange }: RingOptionsProps) {
  const t = useTranslate();
  return (
    <fieldset className="fieldset">
      <legend>{t('ui.ring-options')}</legend>
      <SwitchField
        label={t('ui.ring-options.play-sound')}
        on={ring.playSound}
        onChange={(playSound) => onChange({ ...ring, playSound })}
      />
      {ring.playSound && <SoundOptions itemType={itemType} ring={ring} onChange={onChange} />}
      <SwitchField
        label={t('ui.ring-options.show-window')}
        hint={t('ui.ring-options.show-window-hint')}
        on={ring.showPopup}
        onChange={(showPopup) => onChange({ ...ring, showPopup })}
      />
      <OwnDoNotDisturb ring={ring} onChange={onChange} />
    </fieldset>
  );
}

function OwnDoNotDisturb({ ring, onChange }: Omit<RingOptionsProps, 'itemType'>) {
  const t = useTranslate();
  const follow = useProjection((projection) => projection.settings.doNotDisturb);
  return (
    <Choice
      label={t('ui.do-not-disturb')}
      value={ring.doNotDisturb ?? FOLLOW}
      options={ownOptions(t, follow)}
      onChange={(id) => onChange({ ...ring, doNotDisturb: id === FOLLOW ? null : id })}
    />
  );
}

function SoundOptions({ itemType, ring, onChange }: RingOptionsProps) {
  const t = useTranslate();
  const settings = useProjection((projection) => projection.settings);
  const { customSound, volume, outputDeviceId } = ring;
  return (
    <>
      <SoundChoice
        label={t('ui.sound')}
        value={customSound}
        follow={itemType === 'alarm' ? settings.alarmSound : settings.timerSound}
        onChange={(name) => onChange({ ...ring, customSound: name })}
      />
      <SoundTest request={{ sound: customSound, itemType, volume, outputDeviceId }} />
      <SwitchField
        label={t('ui.ring-options.own-volume')}
        on={volume !== null}
        onChange={(own) => onChange({ ...ring, volume: own ? settings.volume : null })}
      />
      {volume !== null && (
        <VolumeSlider
          label={t('ui.volume')}
          value={volume}
          onChange={(value) => onChange({ ...ring, volume: value })}
        />
      )}
      <OutputChoice
        value={outputDeviceId}
        owner="item"
        onChange={(deviceId) => onChange({ ...ring, outputDeviceId: deviceId })}
      />
    </>
  );
}

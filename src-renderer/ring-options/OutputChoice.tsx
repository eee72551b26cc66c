import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { useOutputDevices } from './output-devices.ts';
import { FOLLOW, outputOptions } from './output-option.ts';

/** Where it sounds. Null follows the settings, or in the settings the system. */
export function OutputChoice(props: {
  value: string | null;
  owner: 'item' | 'settings';
  onChange: (deviceId: string | null) => void;
}) {
  const t = useTranslate();
  const devices = useOutputDevices();
  return (
    <Choice
      label={t('ui.output')}
      value={props.value ?? FOLLOW}
      options={outputOptions(t, devices, props.value, props.owner)}
      onChange={(id) => props.onChange(id === FOLLOW ? null : id)}
    />
  );
}

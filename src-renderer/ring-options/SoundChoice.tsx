import { useEffect, useState } from 'react';
import type { SoundImportResult } from '#shared/ipc/contract.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Choice, type Option } from '../ui/fields/Choice.tsx';
import { soundName } from './sound-name.ts';
import { importSound, loadSounds, useSounds } from './sound-store.ts';

const ADD = 'add';
const FOLLOW = 'follow';
/** Before a sound's name, so that no file can be called like the two entries above. */
const NAMED = 'sound:';

type Refusal = Exclude<Extract<SoundImportResult, { ok: false }>['reason'], 'cancelled'>;

/** Which sound rings: ours, an own file, or a new one. `follow` names the sound that null stands for, if null may be. */
export function SoundChoice(props: {
  label: string;
  value: string | null;
  follow: string | null;
  onChange: (name: string | null) => void;
}) {
  const t = useTranslate();
  const options = useOptions(props.value, props.follow);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    void loadSounds();
  }, []);

  const add = async () => {
    const result = await importSound();
    if (result.ok) props.onChange(result.sound.name);
    setRefusal(result.ok || result.reason === 'cancelled' ? null : result.reason);
  };
  const choose = (id: string) => {
    if (id === ADD) return void add();
    setRefusal(null);
    props.onChange(id === FOLLOW ? null : id.slice(NAMED.length));
  };
  return (
    <div>
      <Choice
        label={props.label}
        value={props.value === null ? FOLLOW : NAMED + props.value}
        options={options}
        onChange={choose}
      />
      {refusal !== null && (
        <p className="field-error" role="alert">
          {t(`ui.sound.${refusal}`)}
        </p>
      )}
    </div>
  );
}

function useOptions(value: string | null, follow: string | null): readonly Option<string>[] {
  const t = useTranslate();
  const sounds = useSounds((state) => state.sounds);
  const isKnown = value === null || sounds.some(({ name }) => name === value);
  return [
    ...(follow === null ? [] : [{ id: FOLLOW, text: t('ui.sound.follow', { name: soundName(t, follow) }) }]),
    ...sounds.map(({ name }) => ({ id: NAMED + name, text: soundName(t, name) })),
    ...(isKnown ? [] : [{ id: NAMED + value, text: soundName(t, value) }]),
    { id: ADD, text: t('ui.sound.add') },
  ];
}

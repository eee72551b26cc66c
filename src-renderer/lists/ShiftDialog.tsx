import { useState } from 'react';
import type { StoredAlarm } from '#shared/domain/item.ts';
import { shiftedTimes } from '#shared/domain/shift.ts';
import { recurrenceInWords } from '../i18n/recurrence-words.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { useAppStore } from '../stores/app-store.ts';
import { isStoredAlarm } from '../stores/kinds.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';
import { Segments } from '../ui/fields/Segments.tsx';
import { changeSelected } from './bulk.ts';
import { selectedShown } from './shown-lists.ts';

const MAX_MINUTES = 1439;
const FIRST_MINUTES = 15;
const SHOWN = 5;

/** Shifts the selected alarms by some minutes, and shows beforehand what that makes of them. */
export default function ShiftDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const [alarms] = useState(selectedAlarms);
  const [minutes, setMinutes] = useState(FIRST_MINUTES);
  const [way, setWay] = useState<'later' | 'earlier'>('later');
  const by = way === 'later' ? minutes : -minutes;
  const shift = async () => {
    await changeSelected({ kind: 'shift', minutes: by });
    onClose();
  };
  return (
    <Dialog title={t('ui.shift.title', { count: alarms.length })} onClose={onClose}>
      <form
        className="editor"
        onSubmit={(event) => {
          event.preventDefault();
          void shift();
        }}
      >
        <div className="dialog-body">
          <div className="field-grid">
            <NumberInput
              label={t('ui.shift.minutes')}
              value={minutes}
              min={1}
              max={MAX_MINUTES}
              autoFocus
              onChange={setMinutes}
            />
            <Segments
              label={t('ui.shift.way')}
              value={way}
              options={[
                { id: 'later', text: t('ui.shift.later') },
                { id: 'earlier', text: t('ui.shift.earlier') },
              ]}
              onChange={setWay}
            />
          </div>
          <Preview alarms={alarms} by={by} />
        </div>
        <footer className="dialog-footer">
          <button type="button" className="button" onClick={onClose}>
            {t('ui.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('ui.shift.do')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function Preview({ alarms, by }: { alarms: readonly StoredAlarm[]; by: number }) {
  const t = useTranslate();
  return (
    <section aria-label={t('ui.shift.preview')} aria-live="polite" className="shift-preview">
      <ul>
        {alarms.slice(0, SHOWN).map((stored) => (
          <PreviewLine key={stored.item.id} stored={stored} by={by} />
        ))}
      </ul>
      {alarms.length > SHOWN && (
        <p className="field-hint">{t('ui.shift.more', { count: alarms.length - SHOWN })}</p>
      )}
    </section>
  );
}

function PreviewLine({ stored: { item }, by }: { stored: StoredAlarm; by: number }) {
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const after = shiftedTimes(item, by);
  const daysBefore = recurrenceInWords(t, formats, item, firstDay);
  const daysAfter = recurrenceInWords(t, formats, after, firstDay);
  return (
    <li>
      <span className="shift-label">{item.label}</span>
      <span>
        {t('ui.shift.from-to', {
          from: formats.wallTime(item.alarmTime),
          to: formats.wallTime(after.alarmTime),
        })}
      </span>
      {daysAfter !== daysBefore && (
        <span className="shift-days">{t('ui.shift.from-to', { from: daysBefore, to: daysAfter })}</span>
      )}
    </li>
  );
}

function selectedAlarms(): readonly StoredAlarm[] {
  const items = useAppStore.getState().projection?.items;
  return selectedShown().flatMap((id) => {
    const stored = items?.get(id);
    return stored !== undefined && isStoredAlarm(stored) ? [stored] : [];
  });
}

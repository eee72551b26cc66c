import { type FormEvent, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { epochMs } from '#shared/time/instant.ts';
import { addDays, type LocalDate, localDateAt, startOfDate } from '#shared/time/local-date.ts';
import { zoneId } from '#shared/time/zone.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './pause.css';

type Until = 'tomorrow' | 'week' | 'date' | 'forever';

/** Pauses all alarms of this device, until a date or until further notice. */
export default function PauseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { tomorrow, inAWeek, dateText } = useDates();
  const [until, setUntil] = useState<Until>('tomorrow');
  const [date, setDate] = useState<string>(inAWeek);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= tomorrow && date < '2200';
  const chosen = { tomorrow, week: inAWeek, date: date as LocalDate, forever: 'forever' as const }[until];
  const pause = async (event: FormEvent) => {
    event.preventDefault();
    if (until === 'date' && !isDate) return;
    if ((await execute({ kind: 'pause-alarms', until: chosen })).ok) onClose();
  };
  return (
    <Dialog title={t('ui.pause.title')} onClose={onClose}>
      <form className="editor" onSubmit={(event) => void pause(event)} noValidate>
        <div className="dialog-body">
          <p>{t('ui.pause.explained')}</p>
          <RadioGroup
            className="pause-choices"
            aria-label={t('ui.pause.how-long')}
            value={until}
            onChange={(value) => setUntil(value as Until)}
          >
            <Choice id="tomorrow" text={t('ui.pause.tomorrow', { date: dateText(tomorrow) })} />
            <Choice id="week" text={t('ui.pause.week', { date: dateText(inAWeek) })} />
            <Choice id="date" text={t('ui.pause.date')} />
            <Choice id="forever" text={t('ui.pause.until-ended')} />
          </RadioGroup>
          {until === 'date' && <DateField date={date} min={tomorrow} isValid={isDate} onChange={setDate} />}
        </div>
        <footer className="dialog-footer">
          <button type="button" className="button" onClick={onClose}>
            {t('ui.cancel')}
          </button>
          <button type="submit" className="button primary">
            {t('ui.pause.do')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function Choice({ id, text }: { id: Until; text: string }) {
  return (
    <Radio value={id} className="pause-choice">
      {text}
    </Radio>
  );
}

function DateField(props: { date: string; min: string; isValid: boolean; onChange: (date: string) => void }) {
  const t = useTranslate();
  return (
    <div className="field">
      <label htmlFor="pause-date">{t('ui.pause.first-day')}</label>
      <input
        id="pause-date"
        type="date"
        className="input"
        value={props.date}
        min={props.min}
        max="2199-12-31"
        aria-invalid={!props.isValid}
        aria-describedby={props.isValid ? undefined : 'pause-date-error'}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {!props.isValid && (
        <p id="pause-date-error" className="field-error" role="alert">
          {t('ui.pause.date-past')}
        </p>
      )}
    </div>
  );
}

/** Dates as the zone has them when the dialog opens. */
function useDates() {
  const formats = useFormats();
  const zone = zoneId(useProjection((projection) => projection.zone));
  const [today] = useState(() => localDateAt(epochMs(Date.now()), zone));
  return {
    tomorrow: addDays(today, 1),
    inAWeek: addDays(today, 7),
    dateText: (date: LocalDate) => formats.date(startOfDate(date, zone)),
  };
}

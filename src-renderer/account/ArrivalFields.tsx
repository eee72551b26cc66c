import type { SignInOptions } from '#shared/ipc/sync.ts';
import { useTranslate } from '../i18n/speech.tsx';
import type { Arrival } from './carry-out.ts';

/** What becomes of this computer's own items, and of the sign-in where the system has no key store. */
export function ArrivalFields(props: {
  options: SignInOptions;
  arrival: Arrival;
  onChange: (arrival: Arrival) => void;
}) {
  const { options, arrival, onChange } = props;
  return (
    <>
      {options.localItems > 0 && (
        <BringAlong
          count={options.localItems}
          isOn={arrival.bringLocalItems}
          onChange={(bringLocalItems) => onChange({ ...arrival, bringLocalItems })}
        />
      )}
      {!options.canEncrypt && (
        <Keeping
          chosen={arrival.withoutKeyStore}
          onChange={(withoutKeyStore) => onChange({ ...arrival, withoutKeyStore })}
        />
      )}
    </>
  );
}

function BringAlong(props: { count: number; isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useTranslate();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={props.isOn}
          aria-describedby="bring-hint"
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        {t('ui.account.bring', { count: props.count })}
      </label>
      <p className="field-hint" id="bring-hint">
        {t('ui.account.bring-hint')}
      </p>
    </div>
  );
}

function Keeping(props: {
  chosen: Arrival['withoutKeyStore'];
  onChange: (chosen: Arrival['withoutKeyStore']) => void;
}) {
  const t = useTranslate();
  return (
    <fieldset className="fieldset">
      <legend>{t('ui.account.keeping')}</legend>
      <p className="field-hint">{t('ui.account.keeping-hint')}</p>
      {(['plain', 'memory'] as const).map((way) => (
        <label key={way} className="check">
          <input
            type="radio"
            name="keeping"
            checked={props.chosen === way}
            onChange={() => props.onChange(way)}
          />
          {t(`ui.account.keeping.${way}`)}
        </label>
      ))}
    </fieldset>
  );
}

import { useEffect, useState } from 'react';
import type { SignInOptions } from '#shared/ipc/sync.ts';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { AccountForm } from './AccountForm.tsx';
import { ArrivalFields } from './ArrivalFields.tsx';
import type { AccountStep } from './account-draft.ts';
import type { Arrival } from './carry-out.ts';
import { StepHeading } from './StepHeading.tsx';
import { useAccountForm } from './use-account-form.ts';
import './account.css';

/** Signing in, making an account, and getting back into one. */
export function SignInFlow() {
  const options = useSignInOptions();
  return options === null ? null : <Flow options={options} />;
}

function Flow({ options }: { options: SignInOptions }) {
  const { lastServer, lastEmail } = options;
  const typed = { server: lastServer ?? '', email: lastEmail ?? '', name: '', password: '', code: '' };
  const account = useAccountForm(typed, 'sign-in');
  const [arrival, setArrival] = useState<Arrival>({ bringLocalItems: true, withoutKeyStore: 'plain' });
  const { step } = account;
  const brings = arrival.bringLocalItems && options.localItems > 0;
  const signsIn = step === 'sign-in' || step === 'verify' || step === 'reset';
  return (
    <section className="account">
      <StepHeading step={step} email={account.draft.email} />
      <AccountForm account={account} arrival={{ ...arrival, bringLocalItems: brings }} takesFocus>
        {signsIn && <ArrivalFields options={options} arrival={arrival} onChange={setArrival} />}
      </AccountForm>
      <OtherWays step={step} onGo={account.go} />
    </section>
  );
}

function OtherWays({ step, onGo }: { step: AccountStep; onGo: (step: AccountStep) => void }) {
  const t = useTranslate();
  if (step !== 'sign-in') {
    return (
      <div className="actions">
        <button type="button" className="button quiet" onClick={() => onGo('sign-in')}>
          {t('ui.account.back')}
        </button>
      </div>
    );
  }
  return (
    <div className="actions">
      <button type="button" className="button" onClick={() => onGo('register')}>
        {t('ui.account.create')}
      </button>
      <button type="button" className="button quiet" onClick={() => onGo('forgot')}>
        {t('ui.account.forgot')}
      </button>
    </div>
  );
}

/** What is known before signing in; without an answer the form is empty and offers nothing to bring. */
function useSignInOptions(): SignInOptions | null {
  const [options, setOptions] = useState<SignInOptions | null>(null);
  useEffect(() => {
    const unknown = { canEncrypt: true, localItems: 0, lastServer: null, lastEmail: null };
    void bridge
      .request('account:options', undefined)
      .catch(() => unknown)
      .then(setOptions);
  }, []);
  return options;
}

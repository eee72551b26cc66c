import { type ReactNode, useEffect } from 'react';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { type AccountStep, firstField } from './account-draft.ts';
import type { Arrival } from './carry-out.ts';
import { StepFields } from './StepFields.tsx';
import type { useAccountForm } from './use-account-form.ts';

const submitKeys: Readonly<Record<AccountStep, MessageKey>> = {
  'sign-in': 'ui.account.sign-in',
  register: 'ui.account.create',
  verify: 'ui.account.verify-submit',
  forgot: 'ui.account.forgot-submit',
  reset: 'ui.account.reset-submit',
};

/** The fields of the present step and its button. `children` stand between them. */
export function AccountForm(props: {
  account: ReturnType<typeof useAccountForm>;
  arrival: Arrival;
  /** Whether the form takes the focus when it comes, as in a dialog that was opened for it. */
  takesFocus: boolean;
  children?: ReactNode;
}) {
  const t = useTranslate();
  const { account, arrival, takesFocus } = props;
  const { form, step, draft, told, isBusy } = account;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is the reason to move, typing is none
  useEffect(() => {
    const input = form.current?.elements.namedItem(firstField(step, draft));
    if (takesFocus && input instanceof HTMLInputElement) input.focus();
  }, [step]);
  return (
    <form
      ref={form}
      className="account-form"
      aria-busy={isBusy}
      onSubmit={(event) => void account.submit(event, arrival)}
      noValidate
    >
      <StepFields step={step} draft={draft} errors={told.fields} onChange={account.change} />
      {props.children}
      <p className="form-error" role="alert">
        {told.form}
      </p>
      <button type="submit" className="button primary" aria-disabled={isBusy}>
        {t(isBusy ? 'ui.account.busy' : submitKeys[step])}
      </button>
    </form>
  );
}

import { type FormEvent, useRef, useState } from 'react';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { type AccountDraft, type AccountStep, problemsOf } from './account-draft.ts';
import { type Arrival, carryOut, type Outcome } from './carry-out.ts';
import { useTold } from './use-told.ts';

/** One form about an account: what is typed, what is wrong, and that it is sent once at a time. */
export function useAccountForm(start: AccountDraft, firstStep: AccountStep) {
  const t = useTranslate();
  const [draft, setDraft] = useState(start);
  const [step, setStep] = useState(firstStep);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { told, ...tell } = useTold(form);

  const go = (next: AccountStep) => {
    setStep(next);
    tell.clear();
    // A password or code typed for one form is of no use in another.
    setDraft((typed) => ({ ...typed, password: '', code: '' }));
  };
  const take = (outcome: Outcome) => {
    if (outcome.kind === 'failed') return tell.tellFailure(outcome.step, outcome.failure);
    go(outcome.kind === 'next' ? outcome.step : 'sign-in');
    if (outcome.kind === 'reset-only') tell.tellForm(t('ui.account.reset-done'));
  };
  const submit = async (event: FormEvent, arrival: Arrival) => {
    event.preventDefault();
    if (isBusy || tell.tellProblems(step, problemsOf(step, draft))) return;
    setBusy(true);
    tell.clear();
    try {
      take(await carryOut(bridge.request, step, draft, arrival));
    } catch {
      tell.tellForm(t('ui.account.unexpected'));
    } finally {
      setBusy(false);
    }
  };
  return { form, step, draft, told, isBusy, change: setDraft, go, submit };
}

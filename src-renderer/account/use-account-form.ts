import { type FormEvent, useCallback, useRef, useState } from 'react';
import { bridge } from '../bridge.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import {
  type AccountDraft,
  type AccountField,
  type AccountStep,
  firstProblem,
  problemsOf,
} from './account-draft.ts';
import { type Arrival, carryOut, type Outcome } from './carry-out.ts';
import { type Failure, failureInWords, refusedFields } from './failure-words.ts';
import type { FieldErrors } from './StepFields.tsx';

interface Told {
  readonly fields: FieldErrors;
  /** About the whole form; announced. */
  readonly form: string | null;
}
const NOTHING: Told = { fields: {}, form: null };

/** One form about an account: what is typed, what is wrong, and that it is sent once at a time. */
export function useAccountForm(start: AccountDraft, firstStep: AccountStep) {
  const t = useTranslate();
  const formats = useFormats();
  const [draft, setDraft] = useState(start);
  const [step, setStep] = useState(firstStep);
  const [told, setTold] = useState(NOTHING);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const tell = (next: Told, focused: AccountField | null) => {
    setTold(next);
    if (focused !== null) focusField(form.current, focused);
  };
  const tellFailure = (at: AccountStep, failure: Failure) => {
    const words = failureInWords(t, formats, failure, Date.now());
    const fields = refusedFields(at, failure);
    const said = failure.why === 'invalid' ? t('ui.account.error.refused') : words;
    tell(
      {
        fields: Object.fromEntries(fields.map((field) => [field, said])),
        form: fields.length > 0 ? null : words,
      },
      fields[0] ?? null,
    );
  };
  const go = useCallback((next: AccountStep) => {
    setStep(next);
    setTold(NOTHING);
    // A password or code typed for one form is of no use in another.
    setDraft((typed) => ({ ...typed, password: '', code: '' }));
  }, []);
  const take = (outcome: Outcome) => {
    if (outcome.kind === 'failed') return tellFailure(outcome.step, outcome.failure);
    go(outcome.kind === 'next' ? outcome.step : 'sign-in');
    if (outcome.kind === 'reset-only') tell({ fields: {}, form: t('ui.account.reset-done') }, null);
  };
  const submit = async (event: FormEvent, arrival: Arrival) => {
    event.preventDefault();
    if (isBusy) return;
    const problems = problemsOf(step, draft);
    const wrong = firstProblem(step, problems);
    if (wrong !== null) return tell({ fields: spoken(problems, t), form: null }, wrong);
    setBusy(true);
    setTold(NOTHING);
    try {
      take(await carryOut(bridge.request, step, draft, arrival));
    } catch {
      tell({ fields: {}, form: t('ui.account.unexpected') }, null);
    } finally {
      setBusy(false);
    }
  };
  return { form, step, draft, told, isBusy, change: setDraft, go, submit };
}

function spoken(problems: ReturnType<typeof problemsOf>, t: ReturnType<typeof useTranslate>): FieldErrors {
  return Object.fromEntries(Object.entries(problems).map(([field, key]) => [field, t(key)]));
}

function focusField(form: HTMLFormElement | null, field: AccountField): void {
  const input = form?.elements.namedItem(field);
  if (input instanceof HTMLInputElement) input.focus();
}

import { type RefObject, useState } from 'react';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { type AccountField, type AccountStep, type FieldProblems, firstProblem } from './account-draft.ts';
import { type Failure, failureInWords, refusedFields } from './failure-words.ts';
import type { FieldErrors } from './StepFields.tsx';

interface Told {
  readonly fields: FieldErrors;
  /** About the whole form; announced. */
  readonly form: string | null;
}
const NOTHING: Told = { fields: {}, form: null };

/** What a form says is wrong: at fields, the first of which takes the focus, or at itself. */
export function useTold(form: RefObject<HTMLFormElement | null>) {
  const t = useTranslate();
  const formats = useFormats();
  const [told, setTold] = useState(NOTHING);
  const tellFields = (fields: FieldErrors, focused: AccountField) => {
    setTold({ fields, form: null });
    focusField(form.current, focused);
  };
  return {
    told,
    clear: () => setTold(NOTHING),
    tellForm: (words: string) => setTold({ fields: {}, form: words }),
    /** Whether there was a problem to tell. */
    tellProblems(step: AccountStep, problems: FieldProblems): boolean {
      const first = firstProblem(step, problems);
      if (first === null) return false;
      const entries = Object.entries(problems).map(([field, key]) => [field, t(key)]);
      tellFields(Object.fromEntries(entries), first);
      return true;
    },
    tellFailure(step: AccountStep, failure: Failure) {
      const words = failureInWords(t, formats, failure, Date.now());
      const [first, ...others] = refusedFields(step, failure);
      if (first === undefined) return setTold({ fields: {}, form: words });
      const said = failure.why === 'invalid' ? t('ui.account.error.refused') : words;
      tellFields(Object.fromEntries([first, ...others].map((field) => [field, said])), first);
    },
  };
}

function focusField(form: HTMLFormElement | null, field: AccountField): void {
  const input = form?.elements.namedItem(field);
  if (input instanceof HTMLInputElement) input.focus();
}

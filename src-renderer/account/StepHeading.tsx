import { assertNever } from '#shared/assert-never.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { useTranslate } from '../i18n/speech.tsx';
import type { AccountStep } from './account-draft.ts';

/** What a form is for. Its words are announced when the step changes. */
export function StepHeading({ step, email }: { step: AccountStep; email: string }) {
  const t = useTranslate();
  const { title, text } = words(t, step, email.trim());
  return (
    <div role="status">
      <h3>{title}</h3>
      <p className="field-hint">{text}</p>
    </div>
  );
}

function words(t: Translate, step: AccountStep, email: string): { title: string; text: string } {
  switch (step) {
    case 'sign-in':
      return { title: t('ui.account.sign-in'), text: t('ui.account.intro') };
    case 'register':
      return { title: t('ui.account.create'), text: t('ui.account.intro') };
    case 'verify':
      return { title: t('ui.account.verify'), text: t('ui.account.verify-text', { email }) };
    case 'forgot':
      return { title: t('ui.account.forgot'), text: t('ui.account.forgot-text') };
    case 'reset':
      return { title: t('ui.account.reset'), text: t('ui.account.reset-text', { email }) };
    default:
      return assertNever(step);
  }
}

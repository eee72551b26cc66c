import { assertNever } from '#shared/assert-never.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { type AccountDraft, type AccountField, type AccountStep, stepFields } from './account-draft.ts';
import { Field } from './Field.tsx';
import { PasswordField } from './PasswordField.tsx';

export type FieldErrors = Readonly<Partial<Record<AccountField, string>>>;

interface StepFieldsProps {
  readonly step: AccountStep;
  readonly draft: AccountDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: AccountDraft) => void;
}

/** The fields of one form. */
export function StepFields(props: StepFieldsProps) {
  return stepFields[props.step].map((field) => (
    <StepField key={`${props.step}-${field}`} {...props} field={field} />
  ));
}

function StepField({ field, step, draft, errors, onChange }: StepFieldsProps & { field: AccountField }) {
  const t = useTranslate();
  const common = {
    name: field,
    value: draft[field],
    error: errors[field] ?? null,
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  };
  switch (field) {
    case 'server':
      return (
        <Field
          {...common}
          label={t('ui.account.server')}
          type="text"
          inputMode="url"
          autoComplete="url"
          placeholder="https://sync.example.com"
          maxLength={500}
          spellCheck={false}
        />
      );
    case 'email':
      return (
        <Field
          {...common}
          label={t('ui.account.email')}
          type="text"
          inputMode="email"
          autoComplete="username"
          maxLength={254}
          spellCheck={false}
        />
      );
    case 'name':
      return <Field {...common} label={t('ui.account.name')} autoComplete="name" maxLength={100} />;
    case 'code':
      return (
        <Field
          {...common}
          label={t('ui.account.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
        />
      );
    case 'password':
      return (
        <PasswordField
          {...common}
          label={t(step === 'sign-in' ? 'ui.account.password' : 'ui.account.new-password')}
          isNew={step !== 'sign-in'}
        />
      );
    default:
      return assertNever(field);
  }
}

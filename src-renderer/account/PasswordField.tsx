import { useState } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { missingCharacters } from './account-draft.ts';
import { Field, type FieldProps } from './Field.tsx';

/** A password, hidden until asked for. A new one tells while typing how many characters are missing. */
export function PasswordField({ isNew, ...field }: FieldProps & { isNew: boolean }) {
  const t = useTranslate();
  const [isShown, setShown] = useState(false);
  return (
    <Field
      {...field}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      maxLength={200}
      spellCheck={false}
      hint={isNew ? hintKey(field.value, t) : undefined}
    >
      <IconButton
        icon={isShown ? 'hide' : 'show'}
        label={t('ui.account.show-password')}
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
      />
    </Field>
  );
}

function hintKey(password: string, t: ReturnType<typeof useTranslate>): string {
  const count = missingCharacters(password);
  if (password === '') return t('ui.account.password-hint');
  return count === 0 ? t('ui.account.password-enough') : t('ui.account.password-more', { count });
}

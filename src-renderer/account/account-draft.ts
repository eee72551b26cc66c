import type { MessageKey } from '#shared/messages/catalogue.ts';

/** Which form is shown. */
export type AccountStep = 'sign-in' | 'register' | 'verify' | 'forgot' | 'reset';

/** What a person has typed so far; lives in the form only, never in a store. */
export interface AccountDraft {
  readonly server: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly code: string;
}
export type AccountField = keyof AccountDraft;
export type FieldProblems = Readonly<Partial<Record<AccountField, MessageKey>>>;

export const MIN_PASSWORD_LENGTH = 8;

/** The fields of each form, in the order they are shown. */
export const stepFields: Readonly<Record<AccountStep, readonly AccountField[]>> = {
  'sign-in': ['server', 'email', 'password'],
  register: ['server', 'name', 'email', 'password'],
  verify: ['code'],
  forgot: ['server', 'email'],
  reset: ['code', 'password'],
};

/** What keeps a form from being sent, by field. A password is judged only where a new one is made. */
export function problemsOf(step: AccountStep, draft: AccountDraft): FieldProblems {
  const problems: Partial<Record<AccountField, MessageKey>> = {};
  for (const field of stepFields[step]) {
    const problem = problemOf(field, draft, step);
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

/** The first field of a form that has a problem, in the order they are shown. */
export function firstProblem(step: AccountStep, problems: FieldProblems): AccountField | null {
  return stepFields[step].find((field) => problems[field] !== undefined) ?? null;
}

/** The field a form begins at: the first that is still empty, else the first. */
export function firstField(step: AccountStep, draft: AccountDraft): AccountField {
  const fields = stepFields[step];
  return fields.find((field) => draft[field] === '') ?? fields[0] ?? 'email';
}

/** How many characters a new password still needs. Counted as a person counts them. */
export function missingCharacters(password: string): number {
  return Math.max(0, MIN_PASSWORD_LENGTH - [...password].length);
}

/** A code as it is sent: people copy it with spaces and dashes. */
export function codeDigits(code: string): string {
  return code.replace(/[\s-]/g, '');
}

function problemOf(field: AccountField, draft: AccountDraft, step: AccountStep): MessageKey | null {
  switch (field) {
    case 'server':
      return draft.server.trim() === '' ? 'ui.account.error.server' : null;
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(draft.email.trim()) ? null : 'ui.account.error.email';
    case 'name':
      return draft.name.trim() === '' ? 'ui.account.error.name' : null;
    case 'code':
      return /^\d{6}$/.test(codeDigits(draft.code)) ? null : 'ui.account.error.code';
    case 'password':
      if (step === 'sign-in') return draft.password === '' ? 'ui.account.error.password' : null;
      return missingCharacters(draft.password) > 0 ? 'ui.account.error.password-short' : null;
  }
}

import type { CodeMail } from '../ports/mailer.ts';

interface Texts {
  readonly verify: string;
  readonly reset: string;
  readonly body: (mail: CodeMail) => string;
}

const TEXTS: Readonly<Record<string, Texts>> = {
  en: {
    verify: 'Your Pobudka code',
    reset: 'Set a new Pobudka password',
    body: ({ name, code }) =>
      `Hello ${name},\n\nyour code is ${code}. It is good for 15 minutes.\n\nIf you did not ask for it, there is nothing to do.\n`,
  },
  pl: {
    verify: 'Twój kod Pobudki',
    reset: 'Nowe hasło do Pobudki',
    body: ({ name, code }) =>
      `Cześć ${name},\n\nTwój kod to ${code}. Jest ważny przez 15 minut.\n\nJeśli to nie Twoja prośba, nie musisz nic robić.\n`,
  },
  de: {
    verify: 'Dein Pobudka-Code',
    reset: 'Neues Passwort für Pobudka',
    body: ({ name, code }) =>
      `Hallo ${name},\n\ndein Code ist ${code}. Er gilt 15 Minuten.\n\nWenn du ihn nicht angefordert hast, ist nichts zu tun.\n`,
  },
};

/** Subject and text of the mail that brings a code, in the person's language. */
export function mailText(mail: CodeMail): { subject: string; text: string } {
  const texts = TEXTS[mail.language] ?? TEXTS.en;
  if (texts === undefined) throw new Error('there are no English texts');
  return { subject: texts[mail.purpose], text: texts.body(mail) };
}

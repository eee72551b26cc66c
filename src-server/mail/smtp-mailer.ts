import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.ts';
import { mailText } from './texts.ts';

/** Sends codes over SMTP. @param url `smtp://user:password@host:587`, or `smtps://…` */
export function createSmtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    send: async (mail) => {
      await transport.sendMail({ from, to: mail.to, ...mailText(mail) });
    },
  };
}

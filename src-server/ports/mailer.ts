export type CodePurpose = 'verify' | 'reset';

export interface CodeMail {
  readonly to: string;
  readonly name: string;
  readonly language: string;
  readonly purpose: CodePurpose;
  readonly code: string;
}

/** Brings a code to a person. Rejects when it cannot. */
export interface Mailer {
  send(mail: CodeMail): Promise<void>;
}

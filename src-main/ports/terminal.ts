export interface Question {
  readonly text: string;
  /** What is typed is not shown. */
  readonly isSecret: boolean;
}

/** Whoever started a command: a person at a terminal, or a program with a pipe. */
export interface Terminal {
  /** Whether a person is there to be asked. */
  readonly isInteractive: boolean;
  /** Puts the question to a person, or reads the next line of a pipe. Null: none came, or it was no text. Never rejects. */
  readLine(question: Question): Promise<string | null>;
}

import type { Question, Terminal } from '#main/ports/terminal.ts';

/** Somebody who types the given lines, or a pipe of them; remembers what was asked. */
export class FakeTerminal implements Terminal {
  isInteractive = false;
  lines: string[] = [];
  readonly asked: Question[] = [];

  readLine(question: Question): Promise<string | null> {
    this.asked.push(question);
    return Promise.resolve(this.lines.shift() ?? null);
  }
}

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import type { Question, Terminal } from '../../ports/terminal.ts';
import { writeOut } from './standard-streams.ts';

/** More than any line that is asked for. */
const MAX_BYTES = 4096;
const LINE_END = 0x0a;

/** This process's standard input; questions are put on stderr, so that stdout holds answers only. */
export const standardInput: Terminal = {
  get isInteractive() {
    return isatty(0);
  },
  readLine: (question) => (isatty(0) ? askPerson(question) : readPiped()),
};

/** Null where the person breaks off, by Ctrl+C or by Ctrl+D. */
function askPerson({ text, isSecret }: Question): Promise<string | null> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = isSecret ? silent : process.stderr;
  const lines = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 });
  if (isSecret) writeOut(2, text);
  return new Promise((resolve) => {
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      if (isSecret) writeOut(2, '\n');
      resolve(null);
    });
    lines.question(isSecret ? '' : text, (line) => {
      resolve(line);
      lines.close();
    });
  });
}

async function readPiped(): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (chunk.includes(LINE_END) || bytes > MAX_BYTES) break;
    }
    const line = firstLine(Buffer.concat(chunks));
    return line.length === 0 || line.length > MAX_BYTES ? null : decoded(line);
  } catch {
    return null;
  }
}

/** Without its end, `\n` or `\r\n`. */
function firstLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf(LINE_END);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
}

/** Throws for what is no UTF-8: a password with a replaced character would be another one. */
function decoded(line: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(line);
}

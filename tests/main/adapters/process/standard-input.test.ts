import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = pathToFileURL('src-main/adapters/process/standard-input.ts').href;

/** What a program reads that is given `input` by a pipe; `isEnding`: the pipe is closed behind it. */
async function readFrom(input: string | Buffer, isEnding = true): Promise<unknown> {
  const script = `
    import { standardInput } from ${JSON.stringify(MODULE)};
    const line = await standardInput.readLine({ text: 'Password: ', isSecret: true });
    process.stdout.write(JSON.stringify([standardInput.isInteractive, line]), () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(input);
  if (isEnding) child.stdin.end();
  return JSON.parse(await text(child.stdout));
}

it.each([
  ['one line', 'secret ąę \n', 'secret ąę '],
  ['a line without an end', 'secret', 'secret'],
  ['a line as Windows ends it', 'secret\r\n', 'secret'],
  ['the first of several', 'secret\nmore\n', 'secret'],
  ['nothing', '', null],
  ['a line that is no text', Buffer.from([0xff, 0x0a]), null],
  ['a line without end or measure', 'x'.repeat(100_000), null],
])(
  '[CL11] a pipe gives %s',
  async (_name, input, line) => {
    expect(await readFrom(input)).toEqual([false, line]);
  },
  30_000,
);

it('[CL11] a pipe that stays open after its line is not waited for', async () => {
  expect(await readFrom('secret\n', false)).toEqual([false, 'secret']);
}, 30_000);

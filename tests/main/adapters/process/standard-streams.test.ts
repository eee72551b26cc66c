import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = pathToFileURL('src-main/adapters/process/standard-streams.ts').href;
const LENGTH = 3_000_000;

/** A program that says a lot by `writeOut`, and ends at once with 7. */
function speaker() {
  const script = `
    import { writeOut } from ${JSON.stringify(MODULE)};
    void process.stdout.writableLength; // opens the stream, which makes its pipe a non-blocking one
    writeOut(1, 'x'.repeat(${LENGTH}));
    writeOut(2, 'done');
    process.exit(7);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

it('[CL4] all of an answer is written before the program ends, however slow its reader', async () => {
  const child = speaker();
  const [said, done, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  expect([said.length, done, code]).toEqual([LENGTH, 'done', 7]);
}, 60_000);

it('[CL4] a reader that goes away is no error', async () => {
  const child = speaker();
  child.stdout.destroy();
  const [done, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([done, code]).toEqual(['done', 7]);
}, 60_000);

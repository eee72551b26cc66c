import { writeSync } from 'node:fs';

const RETRY_MS = 10;
/** A reader that takes nothing for this long is given up. */
const PATIENCE_MS = 60_000;

/** Writes all of `text` to stdout (1) or stderr (2) before it returns, so that the process may end at once. Never throws. */
export function writeOut(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  let waitedMs = 0;
  while (rest.length > 0 && waitedMs < PATIENCE_MS) {
    const written = tryWrite(descriptor, rest);
    if (written === 'gone') return;
    if (written > 0) {
      rest = rest.subarray(written);
      waitedMs = 0;
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
      waitedMs += RETRY_MS;
    }
  }
}

/** Bytes written, 0 for a full pipe; `gone` where nobody reads any more (`EPIPE`, a closed descriptor). */
function tryWrite(descriptor: number, bytes: Buffer): number | 'gone' {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? 0 : 'gone';
  }
}

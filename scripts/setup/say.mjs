/**
 * One line of progress. On stderr, so that the answer of a command line use stays alone on stdout.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`pobudka: ${line}\n`);
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Throws unless the file has the sha512 that the registry's lock format writes as `sha512-…`. */
export async function assertIntegrity(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== expected)
    throw new Error(`${file} is not what was expected: ${found} instead of ${expected}`);
}

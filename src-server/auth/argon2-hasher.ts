import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '../ports/password-hasher.ts';

export interface Argon2Cost {
  readonly memoryKib: number;
  readonly passes: number;
}

/** What OWASP's password storage cheat sheet asks of argon2id at the least. */
export const ARGON2_COST: Argon2Cost = { memoryKib: 19_456, passes: 2 };

/** argon2id (the library's default), on the thread pool. */
export async function createArgon2Hasher(cost: Argon2Cost): Promise<PasswordHasher> {
  const options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: 1 };
  const nobody = await hash('nobody has this password', options);
  return {
    hash: (password) => hash(password, options),
    matches: async (known, password) => {
      const isMatch = await verify(known ?? nobody, password);
      return known !== null && isMatch;
    },
  };
}

import { z } from 'zod';

/** Zod compiles validators with `new Function` where it can; our pages' policy forbids that, so it never tries. */
z.config({ jitless: true });

import { z } from 'zod';
import { normalEmail } from '#shared/wire/auth.ts';

const flag = z.enum(['true', 'false']).transform((it) => it === 'true');
const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

const schema = z
  .object({
    POBUDKA_ENV: z.enum(['development', 'production']).default('development'),
    POBUDKA_HOST: z.string().default('127.0.0.1'),
    POBUDKA_PORT: z.coerce.number().int().min(0).max(65_535).default(8470),
    POBUDKA_DATABASE: z.string().min(1).default('server-data/pobudka.db'),
    POBUDKA_JWT_SECRET: z.string().min(32).optional(),
    POBUDKA_SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//)
      .optional(),
    POBUDKA_MAIL_FROM: z.string().default('Pobudka <pobudka@localhost>'),
    POBUDKA_ADMINS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((it) => normalEmail(it.trim()))
          .filter(Boolean),
      ),
    POBUDKA_SOCKET_REFUSAL: z.enum(['http-403', 'close-1008']).default('http-403'),
    POBUDKA_BEHIND_PROXY: flag.default(false),
    POBUDKA_TLS_CERT: z.string().optional(),
    POBUDKA_TLS_KEY: z.string().optional(),
    POBUDKA_METRICS_TOKEN: z.string().min(16).optional(),
    POBUDKA_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    POBUDKA_SIGN_INS_PER_MINUTE: count(30),
    POBUDKA_REFRESHES_PER_MINUTE: count(300),
    POBUDKA_BAD_TOKENS_PER_MINUTE: count(600),
    POBUDKA_TRIES_PER_ACCOUNT: count(20),
    POBUDKA_MAILS_PER_ACCOUNT: count(2),
    POBUDKA_READS_PER_MINUTE: count(1200),
    POBUDKA_WRITES_PER_MINUTE: count(12_000),
    POBUDKA_SOCKETS_PER_USER: count(50),
    POBUDKA_HEARTBEAT_MS: count(30_000),
    POBUDKA_PING_MS: count(20_000),
    POBUDKA_MAX_UNREAD_BYTES: count(1_048_576),
  })
  .superRefine((env, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    const isSecure = env.POBUDKA_TLS_CERT !== undefined || env.POBUDKA_BEHIND_PROXY;
    if ((env.POBUDKA_TLS_CERT === undefined) !== (env.POBUDKA_TLS_KEY === undefined)) {
      refuse('POBUDKA_TLS_CERT and POBUDKA_TLS_KEY go together');
    }
    if (!isLoopback(env.POBUDKA_HOST) && !isSecure) {
      refuse(
        'beyond this computer only with POBUDKA_TLS_CERT and POBUDKA_TLS_KEY, or POBUDKA_BEHIND_PROXY=true',
      );
    }
    if (env.POBUDKA_ENV === 'development') return;
    if (env.POBUDKA_JWT_SECRET === undefined) refuse('POBUDKA_JWT_SECRET is needed in production');
    if (env.POBUDKA_SMTP_URL === undefined) refuse('POBUDKA_SMTP_URL is needed in production');
  });

export type Environment = z.infer<typeof schema>;

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Environment }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/** Reads the configuration from the environment. No value is repeated in a reason: it may be a secret. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  // Compose files and shells cannot unset a variable, only leave it empty.
  const given = Object.entries(env).filter(([, value]) => value !== '');
  const read = schema.safeParse(Object.fromEntries(given));
  if (read.success) return { kind: 'config', config: read.data };
  const reasons = read.error.issues.map(({ path, message }) => [...path, message].join(': '));
  return { kind: 'refused', reasons };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

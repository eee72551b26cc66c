import type { LoggerOptions } from 'pino';

/** Where a secret could hide in what is logged, should anybody ever log a whole request. */
const SECRETS = [
  'token',
  'password',
  'new_password',
  'access_token',
  'refresh_token',
  'authorization',
  '*.token',
  '*.password',
  '*.new_password',
  '*.access_token',
  '*.refresh_token',
  '*.authorization',
  'req.headers.authorization',
];

/** Secrets are blotted out, and of a request only the method and the path without its query are shown. */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    redact: { paths: SECRETS, censor: '<redacted>' },
    serializers: {
      req: (request: { method?: string; url?: string }) => ({
        method: request.method,
        path: request.url?.split('?')[0],
      }),
    },
  };
}

import { randomInt, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { epochMs } from '#shared/time/instant.ts';
import { ARGON2_COST, createArgon2Hasher } from './auth/argon2-hasher.ts';
import { readConfig } from './config.ts';
import { logOptions } from './log-options.ts';
import { createLogMailer } from './mail/log-mailer.ts';
import { createSmtpMailer } from './mail/smtp-mailer.ts';
import { secretFrom, UnfitSecret } from './secret-file.ts';
import { startServer } from './start-server.ts';
import { openServerStore } from './store/sqlite/open-server-store.ts';

const read = readConfig(process.env);
if (read.kind === 'refused') refuse(read.reasons);
const { config } = read;
const log = pino(logOptions(config.POBUDKA_LOG_LEVEL));
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const store = openServerStore(config.POBUDKA_DATABASE);

const server = await startServer(config, {
  store,
  hasher: await createArgon2Hasher(ARGON2_COST),
  mailer: config.POBUDKA_SMTP_URL
    ? createSmtpMailer(config.POBUDKA_SMTP_URL, config.POBUDKA_MAIL_FROM)
    : createLogMailer(log),
  clock: { now: () => epochMs(Date.now()) },
  random: { id: randomUUID, code: () => String(randomInt(1_000_000)).padStart(6, '0') },
  log,
  secret: config.POBUDKA_JWT_SECRET ?? secretBeside(config.POBUDKA_DATABASE),
  version,
});
server.metrics.watchProcess();
log.info({ url: server.url }, 'listening');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'stopping');
    server.stop().catch((error: unknown) => {
      log.error({ err: error }, 'it did not stop cleanly');
      process.exitCode = 1;
    });
  });
}

function secretBeside(database: string): string {
  try {
    return secretFrom(join(dirname(database), 'jwt-secret'));
  } catch (error) {
    if (error instanceof UnfitSecret) refuse([error.message]);
    throw error;
  }
}

function refuse(reasons: readonly string[]): never {
  for (const reason of reasons) process.stderr.write(`configuration: ${reason}\n`);
  process.exit(78);
}

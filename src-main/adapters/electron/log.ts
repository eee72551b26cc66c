import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../../ports/log.ts';
import { redact, redactText } from './redact.ts';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;
type Level = (typeof LEVELS)[number];
const MAX_FILE_BYTES = 1024 ** 2;

export interface LogOptions {
  /** The folder of the log files; made when it is missing. */
  readonly folder: string;
  /** `POBUDKA_LOG_LEVEL`; anything unknown means `info`. */
  readonly level: string | undefined;
  readonly toConsole: boolean;
}

/**
 * One JSON line an entry in `pobudka.log`, with one older file kept. The library's Node part is used: its main part
 * listens for log messages from pages, which would be a second door beside the guarded one.
 */
export function createLog(options: LogOptions): Log {
  const logger = electronLog.create({ logId: 'pobudka' });
  const level = LEVELS.find((known) => known === options.level) ?? 'info';
  const { file, console } = logger.transports;
  file.resolvePathFn = () => join(options.folder, 'pobudka.log');
  file.maxSize = MAX_FILE_BYTES;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.level = level;
  file.format = ({ data }) => data;
  console.level = options.toConsole ? level : false;
  console.format = ({ data }) => data;
  if (options.toConsole) {
    const silence = () => {
      console.level = false;
    };
    // A terminal that was closed makes every line fail, and reporting that would be one more line.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', silence);
  }
  const write = (at: Level) => (message: string, fields?: Record<string, unknown>) =>
    logger[at](line(at, message, fields));
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Where the zone of the process is not to be trusted, UTC is. */
function line(level: Level, message: string, fields: Record<string, unknown> = {}): string {
  const entry = { at: new Date().toISOString(), level, message: redactText(message) };
  return JSON.stringify({ ...entry, ...(redact(fields) as Record<string, unknown>) });
}

import { exportFormatSchema } from '#shared/ipc/exchange.ts';
import { type CommandArguments, eitherFlag, type Refused, refuse, tooMany } from './command-arguments.ts';
import type { CliCommand } from './invocation.ts';

/** `-` is standard output. */
export function readExport(given: CommandArguments): CliCommand | Refused {
  const text = given.values.get('format') ?? 'json';
  const format = exportFormatSchema.safeParse(text);
  if (!format.success) return refuse({ kind: 'bad-format', text });
  const extra = tooMany(given, 1);
  if (extra) return extra;
  const [file] = given.positionals;
  if (file === undefined || file === '') return refuse({ kind: 'missing-file' });
  return { kind: 'export', format: format.data, file: file === '-' ? null : file };
}

/** With `--old-client` the argument is the old client's folder, and may be left out. */
export function readImport(given: CommandArguments): CliCommand | Refused {
  const extra = tooMany(given, 1);
  if (extra) return extra;
  const way = eitherFlag(given, 'dry-run', 'yes');
  if ('problem' in way) return way;
  const [path] = given.positionals;
  const isOld = given.flags.has('old-client');
  if (!isOld && (path === undefined || path === '')) return refuse({ kind: 'missing-import' });
  const from = isOld
    ? ({ kind: 'old-client', folder: path || null } as const)
    : ({ kind: 'file', file: path ?? '' } as const);
  return { kind: 'import', from, isDry: way.chosen === 'dry-run', isSure: way.chosen === 'yes' };
}

import type { CommandError } from '#shared/domain/commands.ts';

/** What a person is told of a disk that refused. */
export function storageReason(error: CommandError): 'full' | 'read-only' | 'storage' {
  if (error.kind !== 'storage') return 'storage';
  return error.detail === 'full' || error.detail === 'read-only' ? error.detail : 'storage';
}

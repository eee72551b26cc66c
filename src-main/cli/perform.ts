import { assertNever } from '#shared/assert-never.ts';
import { wakeCheckLines } from '#shared/messages/wake-check-text.ts';
import { addEntry } from './add-entry.ts';
import { dismiss, snooze } from './answer-rings.ts';
import { changeBack } from './change-back.ts';
import { changeItem } from './change-item.ts';
import { create } from './create-item.ts';
import { exportData } from './export-data.ts';
import { history } from './history.ts';
import { importData } from './import-data.ts';
import type { CliCommand } from './invocation.ts';
import { listText } from './list-text.ts';
import { logIn } from './log-in.ts';
import { logOut } from './log-out.ts';
import { pauseAll, resumeAll } from './pause-all.ts';
import { noAnswer, type Reply, said } from './reply.ts';
import type { Session } from './session.ts';
import { syncNow } from './sync-now.ts';
import { tellStatus } from './tell-status.ts';

/** Has the running app do one command, and puts its answer into words. */
export function perform(command: CliCommand, session: Session): Promise<Reply> {
  switch (command.kind) {
    case 'alarm':
    case 'timer':
      return create(command, session);
    case 'add':
      return addEntry(command.text, session);
    case 'list':
      return list(command.json, session);
    case 'check':
      return check(command.json, session);
    case 'history':
      return history(command, session);
    case 'remove':
      return changeItem(
        { prefix: command.id, command: (id) => ({ kind: 'delete-item', id }), done: 'cli.removed' },
        session,
      );
    case 'skip':
      return changeItem(
        { prefix: command.id, command: (id) => ({ kind: 'skip-next', id }), done: 'cli.skipped' },
        session,
      );
    case 'undo':
    case 'redo':
      return changeBack(command.kind, session);
    case 'pause':
      return pauseAll(command.until, session);
    case 'resume':
      return resumeAll(session);
    case 'dismiss':
      return dismiss(command.id, session);
    case 'snooze':
      return snooze(command, session);
    case 'login':
      return logIn(command, session);
    case 'logout':
      return logOut(command, session);
    case 'export':
      return exportData(command, session);
    case 'import':
      return importData(command, session);
    case 'sync':
      return syncNow(session);
    case 'status':
      return tellStatus(command.json, session);
    default:
      return assertNever(command);
  }
}

async function list(json: boolean, { client, translate, language }: Session): Promise<Reply> {
  const asked = await client.ask('list', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  return said(json ? JSON.stringify(asked.value, null, 2) : listText(asked.value, translate, language));
}

async function check(json: boolean, { client, translate }: Session): Promise<Reply> {
  const asked = await client.ask('check', {});
  if (!asked.ok) return noAnswer(asked.failure, translate);
  if (json) return said(JSON.stringify({ version: 1, ...asked.value }, null, 2));
  const lines = wakeCheckLines(asked.value, translate);
  return said(lines.map(({ level, text }) => `${translate(`check.level.${level}`)}: ${text}`).join('\n'));
}

import { assertNever } from '#shared/assert-never.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Events } from '#shared/ipc/contract.ts';
import type { TrayAction } from './tray-model.ts';

/** What a choice in the tray or another of the system's menus does. */
export function trayActions(does: {
  execute: (command: Command) => unknown;
  open: (what?: Events['main:open']['what']) => void;
  countdown: { show(ids: readonly string[]): void; close(): void };
  quit: () => void;
}) {
  return (action: TrayAction): void => {
    switch (action.kind) {
      case 'command':
        does.execute(action.command);
        break;
      case 'open':
        does.open(action.what);
        break;
      case 'show-countdown':
        does.countdown.show(action.ids);
        break;
      case 'close-countdown':
        does.countdown.close();
        break;
      case 'quit':
        does.quit();
        break;
      default:
        assertNever(action);
    }
  };
}

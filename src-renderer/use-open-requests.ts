import { useEffect } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import type { Events } from '#shared/ipc/contract.ts';
import { bridge } from './bridge.ts';
import { openSearch } from './lists/search-store.ts';
import { MISSED_REPORT_ID } from './notices/MissedReport.tsx';
import { showPage } from './pages/page-store.ts';
import { focusQuickEntry } from './quick-entry/focus-quick-entry.ts';
import { isTyping } from './shortcuts/typing.ts';
import { redo, undo } from './steps/undo.ts';
import { openPanel, usePanel } from './stores/panels.ts';
import { showFullTimer } from './timers/view-actions.ts';

/** Opens what the native menu, the tray or a notification asks for. */
export function useOpenRequests(): void {
  useEffect(() => bridge.on('main:open', ({ what }) => open(what)), []);
  useEffect(() => bridge.on('main:change', ({ what }) => change(what)), []);
}

/** Text that is being written has an undo of its own, and an open panel hides what would change. */
function change(what: Events['main:change']['what']): void {
  if (isTyping(document.activeElement)) document.execCommand(what);
  else if (usePanel.getState().panel === null) void (what === 'undo' ? undo() : redo());
}

function open(what: Events['main:open']['what']): void {
  switch (what) {
    case 'new-alarm':
      openPanel({ kind: 'alarm-editor', id: null });
      break;
    case 'new-timer':
      openPanel({ kind: 'timer-editor', id: null });
      break;
    case 'quick-entry':
      focusQuickEntry();
      break;
    case 'settings':
    case 'shortcuts':
    case 'sync':
    case 'pause':
      openPanel({ kind: what });
      break;
    case 'search':
      showPage('lists');
      openSearch();
      break;
    case 'missed':
      document.getElementById(MISSED_REPORT_ID)?.focus();
      break;
    case 'full-timer':
      showFullTimer();
      break;
    case 'page-lists':
      showPage('lists');
      break;
    case 'page-day':
      showPage('day');
      break;
    case 'page-history':
      showPage('history');
      break;
    default:
      assertNever(what);
  }
}

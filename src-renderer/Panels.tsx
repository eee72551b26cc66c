import { lazy, Suspense } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import { closePanel, type Panel, usePanel } from './stores/panels.ts';

// Loaded when first opened: the window's first paint needs no form widgets.
const AlarmEditor = lazy(() => import('./alarms/AlarmEditor.tsx'));
const ImportDialog = lazy(() => import('./exchange/ImportDialog.tsx'));
const TimerEditor = lazy(() => import('./timers/TimerEditor.tsx'));
const FullTimer = lazy(() => import('./timers/FullTimer.tsx'));
const PresetsDialog = lazy(() => import('./timers/PresetsDialog.tsx'));
const ShiftDialog = lazy(() => import('./lists/ShiftDialog.tsx'));
const PauseDialog = lazy(() => import('./pause/PauseDialog.tsx'));
const SettingsDialog = lazy(() => import('./settings/SettingsDialog.tsx'));
const ShortcutSheet = lazy(() => import('./shortcuts/ShortcutSheet.tsx'));
const SyncPanel = lazy(() => import('./sync-status/SyncPanel.tsx'));
const WakePanel = lazy(() => import('./wake-check/WakePanel.tsx'));

/** Whatever is open over the lists. */
export function Panels() {
  const panel = usePanel((state) => state.panel);
  return <Suspense>{panel !== null && panelContent(panel)}</Suspense>;
}

function panelContent(panel: Panel) {
  switch (panel.kind) {
    case 'alarm-editor':
      return <AlarmEditor id={panel.id} onClose={closePanel} />;
    case 'timer-editor':
      return <TimerEditor id={panel.id} onClose={closePanel} />;
    case 'full-timer':
      return <FullTimer id={panel.id} onClose={closePanel} />;
    case 'quick-timers':
      return <PresetsDialog onClose={closePanel} />;
    case 'settings':
      return <SettingsDialog onClose={closePanel} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={closePanel} />;
    case 'shift':
      return <ShiftDialog onClose={closePanel} />;
    case 'pause':
      return <PauseDialog onClose={closePanel} />;
    case 'wake-check':
      return <WakePanel onClose={closePanel} />;
    case 'import':
      return <ImportDialog onClose={closePanel} />;
    case 'sync':
      return <SyncPanel onClose={closePanel} />;
    default:
      return assertNever(panel);
  }
}

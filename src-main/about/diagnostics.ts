import type { About } from '#shared/ipc/about.ts';
import type { Snapshot } from '#shared/ipc/snapshot.ts';
import type { WakeCheck } from '#shared/ipc/wake-check.ts';

/** What a diagnosis is made of; nothing in it names a person, an item or a folder. */
export interface DiagnosticsParts {
  readonly versions: About['versions'];
  readonly system: string;
  readonly snapshot: Pick<Snapshot, 'items' | 'rings' | 'missed' | 'environment' | 'settings'>;
  readonly wakeCheck: WakeCheck;
  readonly syncReport: string;
}

/** A text to hand on when asking for help: versions, counts, findings and settings, and how sync stands. */
export function diagnostics(parts: DiagnosticsParts): string {
  const { versions, system, snapshot, wakeCheck } = parts;
  const { items, rings, missed, environment } = snapshot;
  const alarms = items.filter(({ item }) => item.type === 'alarm').length;
  const lines = [
    `Pobudka ${versions.app}, Electron ${versions.electron}, Chrome ${versions.chrome}, Node ${versions.node}`,
    `system: ${system}, locale ${environment.systemLocale}, tray: ${environment.hasTray}`,
    `alarms: ${alarms}, timers: ${items.length - alarms}, active rings: ${rings.length}, missed: ${missed.length}`,
    ...wakeCheck.findings.map(({ code, level }) => `check ${code}: ${level}`),
    `settings: ${JSON.stringify(shareable(snapshot.settings))}`,
    '',
    parts.syncReport.trimEnd(),
  ];
  return `${lines.join('\n')}\n`;
}

/** Names of own sound files and of devices may tell who somebody is. */
function shareable(settings: Snapshot['settings']): object {
  const isOwn = (sound: string) => !sound.startsWith('pobudka-');
  return {
    ...settings,
    alarmSound: isOwn(settings.alarmSound) ? 'own' : settings.alarmSound,
    timerSound: isOwn(settings.timerSound) ? 'own' : settings.timerSound,
    outputDeviceId: settings.outputDeviceId === null ? null : 'chosen',
  };
}

import type { WakeFinding } from '#shared/ipc/wake-check.ts';
import { type WakeFacts, wantedOutput } from './facts.ts';
import { finding } from './finding.ts';

/** Below this a sleeper may not hear it. */
const LOW_PERCENT = 20;

/** Whether the next ring can be heard [WC3]. */
export function volumeFinding(facts: WakeFacts): WakeFinding | null {
  const { item, settings, volume } = facts;
  if (item && !item.item.playSound) {
    return finding('volume.warning', { reason: 'silent', label: item.item.label, percent: 0 });
  }
  if ((item?.device.volume ?? settings.volume) === 0) {
    return finding('volume.problem', { reason: 'own', label: item?.item.label ?? '' });
  }
  if (volume.kind === 'unknown') return finding('volume.unknown');
  if (volume.kind === 'no-output') return null;
  if (volume.muted) return finding('volume.problem', { reason: 'muted', label: '' });
  if (volume.percent === 0) return finding('volume.problem', { reason: 'zero', label: '' });
  const { percent } = volume;
  return percent < LOW_PERCENT
    ? finding('volume.warning', { reason: 'low', percent, label: '' })
    : finding('volume.ok', { percent });
}

/** Whether there is something to play on, and the chosen one at that [WC4]. */
export function outputFinding(facts: WakeFacts): WakeFinding | null {
  if (facts.volume.kind === 'no-output' || facts.outputDevices?.length === 0) {
    return finding('output-device.problem');
  }
  const wanted = wantedOutput(facts);
  if (wanted === null) return null;
  if (facts.outputDevices === null) return finding('output-device.unknown');
  return facts.outputDevices.some((device) => device.id === wanted)
    ? finding('output-device.ok')
    : finding('output-device.warning');
}

/** Whether the sound that will ring is on this computer [WC8]. */
export function soundFileFinding({ item, settings, sounds }: WakeFacts): WakeFinding | null {
  if (!item) return null;
  const usual = item.item.type === 'alarm' ? settings.alarmSound : settings.timerSound;
  const wanted = bareName(item.item.customSound ?? usual);
  return sounds.some((sound) => sound.name === wanted)
    ? finding('sound-file.ok')
    : finding('sound-file.warning', { sound: wanted });
}

/** A name that came by the wire may be a path; only its last segment counts. */
function bareName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name;
}

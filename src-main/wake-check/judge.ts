import { obeysDoNotDisturb } from '#shared/domain/do-not-disturb.ts';
import type { WakeCheck, WakeFinding } from '#shared/ipc/wake-check.ts';
import type { WakeFacts } from './facts.ts';
import { finding } from './finding.ts';
import { sleepFinding } from './sleep-finding.ts';
import { outputFinding, soundFileFinding, volumeFinding } from './sound-findings.ts';

/** From best to worst: what this system does not tell is less alarming than what it does [WC1]. */
const LEVELS: readonly WakeFinding['level'][] = ['ok', 'unknown', 'warning', 'problem'];
const badness = (level: WakeFinding['level']) => LEVELS.indexOf(level);

/** "Will it wake me?", from everything that is known; the worst findings first. */
export function judge(facts: WakeFacts): WakeCheck {
  const findings = [
    nextRingFinding(facts),
    pauseFinding(facts),
    doNotDisturbFinding(facts),
    volumeFinding(facts),
    outputFinding(facts),
    soundFileFinding(facts),
    sleepFinding(facts),
    clockFinding(facts),
    finding(facts.startsAtLogin ? 'start-at-login.ok' : 'start-at-login.warning'),
    finding(facts.hasTray ? 'tray.ok' : 'tray.warning'),
  ]
    .filter((found) => found !== null)
    .sort((a, b) => badness(b.level) - badness(a.level));
  return { level: findings[0]?.level ?? 'ok', findings };
}

function nextRingFinding({ now, next }: WakeFacts): WakeFinding {
  return next
    ? finding('next-ring.ok', { label: next.label, ...span(next.due - now) })
    : finding('next-ring.warning');
}

/** Alarms that a person paused do not wake them, however well all else is [PA6]. */
function pauseFinding({ now, settings: { pausedUntil } }: WakeFacts): WakeFinding | null {
  if (pausedUntil === null) return null;
  if (pausedUntil === 'forever') return finding('pause.warning', { ...span(0), span: 'forever' });
  return finding('pause.warning', span(pausedUntil - now));
}

/** A ring that obeys would be silent in do-not-disturb; of others there is nothing to say [DN6]. */
function doNotDisturbFinding({ next, item, settings, doNotDisturb }: WakeFacts): WakeFinding | null {
  if (next === null || item === null || !obeysDoNotDisturb(item.device, settings)) return null;
  if (doNotDisturb === 'unknown') return finding('do-not-disturb.unknown');
  return doNotDisturb
    ? finding('do-not-disturb.warning', { label: next.label })
    : finding('do-not-disturb.ok');
}

function span(ms: number) {
  const minutesLeft = Math.max(0, Math.floor(ms / 60_000));
  const days = Math.floor(minutesLeft / 1440);
  const hours = Math.floor(minutesLeft / 60) % 24;
  const minutes = minutesLeft % 60;
  const largest = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'now';
  return { span: largest, days, hours, minutes };
}

function clockFinding({ clock }: WakeFacts): WakeFinding {
  switch (clock.kind) {
    case 'synchronised':
      return finding('clock.ok');
    case 'not-synchronised':
      return finding('clock.warning');
    case 'unknown':
      return finding('clock.unknown');
  }
}

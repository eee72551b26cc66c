import { useEffect } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Icon } from '../ui/icons.tsx';
import { levelIcons } from './level-icons.ts';
import { refreshWakeCheck, useWakeCheck } from './wake-store.ts';

/** Changes come in bursts, and the check asks the system: it waits until they settle. */
const SETTLE_MS = 400;

/** The worst finding of "Will it wake me?" beside the next ring; opens the whole list. */
export function WakeStatus() {
  const t = useTranslate();
  const check = useWakeCheck((state) => state.check);
  useFreshCheck();
  const level = check?.level ?? 'unknown';
  return (
    <button
      type="button"
      className="wake-status"
      data-level={level}
      onClick={() => openPanel({ kind: 'wake-check' })}
    >
      <Icon name={levelIcons[level]} />
      <span>
        <span className="wake-question">{t('check.title')}</span>{' '}
        <span className="wake-answer">{check === null ? t('ui.wake.checking') : t(`ui.wake.${level}`)}</span>
      </span>
    </button>
  );
}

/** Checks when what it depends on changes, and when the person comes back to the window. */
function useFreshCheck(): void {
  const next = useProjection((projection) => projection.next);
  const settings = useProjection((projection) => projection.settings);
  const environment = useProjection((projection) => projection.environment);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what the answer depends on
  useEffect(() => {
    const timeout = setTimeout(() => void refreshWakeCheck(), SETTLE_MS);
    return () => clearTimeout(timeout);
  }, [next, settings, environment]);
  useEffect(() => {
    const refresh = () => void refreshWakeCheck();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
}

import { useEffect } from 'react';
import { wakeCheckLines } from '#shared/messages/wake-check-text.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/icons.tsx';
import { levelIcons } from './level-icons.ts';
import { refreshWakeCheck, useWakeCheck } from './wake-store.ts';

/** Everything that decides whether the next ring wakes the person, the worst first, with what to do. */
export default function WakePanel({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const check = useWakeCheck((state) => state.check);
  useEffect(() => {
    void refreshWakeCheck();
  }, []);
  return (
    <Dialog title={t('check.title')} onClose={onClose}>
      <div className="dialog-body">
        {check === null ? (
          <p>{t('ui.wake.checking')}</p>
        ) : (
          <ul className="findings">
            {wakeCheckLines(check, t).map(({ code, level, text }) => (
              <li key={code} data-level={level}>
                <Icon name={levelIcons[level]} />
                <p>
                  <strong>{t(`check.level.${level}`)}</strong> {text}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

import type { KeyboardEvent } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { Icon } from '../ui/icons.tsx';

const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60] as const;

/** Keys that leave a closed list as it is. */
const QUIET_KEYS: ReadonlySet<string> = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'Enter',
  ' ',
  'Escape',
]);

/** Some systems choose at once when an arrow or a digit is pressed on a closed list: a snooze nobody saw coming. */
function openInsteadOfChoosing(event: KeyboardEvent<HTMLSelectElement>): void {
  if (QUIET_KEYS.has(event.key)) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}

/** Other times to snooze for. The system's own list, because it may reach beyond this small window. */
export function SnoozeMenu({ onChoose }: { onChoose: (minutes: number) => void }) {
  const t = useTranslate();
  return (
    <span className="snooze-menu">
      <select
        aria-label={t('ring.other-minutes')}
        title={t('ring.other-minutes')}
        value=""
        onKeyDown={openInsteadOfChoosing}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        <option value="" disabled hidden />
        {MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {t('ui.duration.minutes', { count: minutes })}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

import type { ConflictView } from '#shared/ipc/sync.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Section } from '../settings/Section.tsx';
import { ConflictEntry } from './ConflictEntry.tsx';

/** What two devices changed at once, the newest first. */
export function ConflictList({ conflicts }: { conflicts: readonly ConflictView[] }) {
  const t = useTranslate();
  return (
    <Section title={t('ui.sync.conflicts')}>
      {conflicts.length === 0 ? (
        <p className="field-hint">{t('ui.sync.conflicts-none')}</p>
      ) : (
        <ul className="sync-entries">
          {conflicts.map((conflict) => (
            <ConflictEntry key={conflict.id} conflict={conflict} />
          ))}
        </ul>
      )}
    </Section>
  );
}

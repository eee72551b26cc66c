import { OUTCOME_KINDS } from '#shared/history/history-entry.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { TextInput } from '../ui/fields/TextInput.tsx';
import { PERIODS } from './history-choice.ts';
import { choose, useHistory } from './history-store.ts';

/** Which rings are told. */
export function HistoryFilters() {
  const t = useTranslate();
  const { text, itemType, outcome, period } = useHistory((state) => state.choice);
  const any = { id: 'all' as const, text: t('ui.history.any') };
  return (
    <search className="history-filters">
      <TextInput
        label={t('ui.history.search')}
        placeholder={t('ui.history.search-hint')}
        value={text}
        error={null}
        onChange={(typed) => choose({ text: typed.slice(0, 200) })}
      />
      <Choice
        label={t('ui.history.kind')}
        value={itemType}
        options={[any, { id: 'alarm', text: t('ui.alarms') }, { id: 'timer', text: t('ui.timers') }]}
        onChange={(chosen) => choose({ itemType: chosen })}
      />
      <Choice
        label={t('ui.history.outcome')}
        value={outcome}
        options={[any, ...OUTCOME_KINDS.map((id) => ({ id, text: t(`history.outcome.${id}`) }))]}
        onChange={(chosen) => choose({ outcome: chosen })}
      />
      <Choice
        label={t('ui.history.period')}
        value={period}
        options={PERIODS.map((id) => ({ id, text: t(`ui.history.period.${id}`) }))}
        onChange={(chosen) => choose({ period: chosen })}
      />
    </search>
  );
}

import { type ReactNode, useState } from 'react';
import type { Left } from '#shared/exchange/incoming.ts';
import type { PlanView } from '#shared/ipc/exchange.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { useNow } from '../ui/use-now.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { changeInWords, leftInWords, plannedInWords, settingNames } from './plan-words.ts';

/** More rows than this exist only near the view. */
const MANY = 40;
const ROW_PX = 44;

/** The plan by what would become of each item; the rows of a group unfold. */
export function PlanGroups({ plan }: { plan: PlanView }) {
  const t = useTranslate();
  const speech = useValueSpeech();
  return (
    <div className="exchange-groups">
      <Group title={t('exchange.group.added', { count: plan.added.length })} rows={plan.added}>
        {(item) => <Row name={item.label} lines={[plannedInWords(speech, item)]} />}
      </Group>
      <Group title={t('exchange.group.changed', { count: plan.changed.length })} rows={plan.changed}>
        {({ label, fields }) => (
          <Row name={label} lines={fields.map((change) => changeInWords(speech, change))} />
        )}
      </Group>
      <Group
        title={t('exchange.group.settings', { count: plan.settings.length })}
        rows={settingNames(t, plan.settings).map((label) => ({ id: label, label }))}
      >
        {({ label }) => <Row name={label} lines={[]} />}
      </Group>
      <LeftGroup left={plan.left} />
      <Group title={t('exchange.group.same', { count: plan.same.length })} rows={plan.same}>
        {({ label }) => <Row name={label} lines={[]} />}
      </Group>
      {plan.rings > 0 && <p className="field-hint">{t('exchange.rings', { count: plan.rings })}</p>}
      {plan.sounds > 0 && <p className="field-hint">{t('exchange.sounds', { count: plan.sounds })}</p>}
    </div>
  );
}

/** What is not taken, each with its reason. */
export function LeftGroup({ left }: { left: readonly Left[] }) {
  const t = useTranslate();
  const rows = left.map((entry, index) => ({ ...entry, id: String(index) }));
  return (
    <Group title={t('exchange.group.left', { count: left.length })} rows={rows}>
      {(entry) => <Row name={entry.what} lines={[leftInWords(t, entry)]} />}
    </Group>
  );
}

function Group<Entry extends { readonly id: string }>(props: {
  title: string;
  rows: readonly Entry[];
  children: (entry: Entry) => ReactNode;
}) {
  const { title, rows, children } = props;
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details className="exchange-group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <Rows title={title} rows={rows}>
          {children}
        </Rows>
      )}
    </details>
  );
}

function Rows<Entry extends { readonly id: string }>(props: {
  title: string;
  rows: readonly Entry[];
  children: (entry: Entry) => ReactNode;
}) {
  const { title, rows, children } = props;
  if (rows.length <= MANY) {
    return (
      <ul className="exchange-rows" aria-label={title}>
        {rows.map((entry) => (
          <li key={entry.id}>{children(entry)}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="exchange-rows many">
      <VirtualList label={title} entries={rows} estimatedRowPx={ROW_PX} isForReading keyOf={({ id }) => id}>
        {children}
      </VirtualList>
    </div>
  );
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div className="exchange-row">
      <span>{name}</span>
      {lines.map((line) => (
        <span className="field-hint" key={line}>
          {line}
        </span>
      ))}
    </div>
  );
}

function useValueSpeech() {
  const t = useTranslate();
  const formats = useFormats();
  const { firstDay } = useConventions();
  const now = useNow('minute');
  return { t, formats, firstDay, now };
}

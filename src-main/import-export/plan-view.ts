import type { Settings } from '#shared/domain/settings.ts';
import type { IncomingItem } from '#shared/exchange/incoming.ts';
import type { PlannedItem, PlanView } from '#shared/ipc/exchange.ts';
import type { KeptPlan } from './kept-plan.ts';

/** A plan as pages and the command line are shown it. */
export function planView({ token, name, source, plan, sounds }: KeptPlan): PlanView {
  return {
    token,
    name,
    source,
    added: plan.added.map(({ id, incoming }) => plannedItem(id, incoming)),
    changed: plan.changed.map(({ id, label, fields }) => ({ id, label, fields })),
    same: plan.same,
    left: plan.left,
    settings: Object.keys(plan.settings) as (keyof Settings)[],
    rings: plan.rings.length,
    sounds: sounds.toCopy.length,
  };
}

function plannedItem(id: string, { fields }: IncomingItem): PlannedItem {
  const { label } = fields;
  if (fields.type === 'timer') {
    const when = { type: 'timer', durationSeconds: fields.presetSeconds } as const;
    return { id, label, enabled: fields.run.kind === 'running', when };
  }
  const { alarmTime, recurrence, days, enabled = true } = fields;
  return { id, label, enabled, when: { type: 'alarm', alarmTime, repeat: { recurrence, days } } };
}

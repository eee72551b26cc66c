import { create } from 'zustand';
import type { RequestArgument } from '#shared/ipc/contract.ts';
import type {
  ExchangeProgress,
  ImportChoices,
  ImportResult,
  OpenFailure,
  OpenResult,
  PlanView,
  UndoResult,
} from '#shared/ipc/exchange.ts';
import { bridge } from '../bridge.ts';
import { closePanel, openPanel } from '../stores/panels.ts';

type Done = Extract<ImportResult, { ok: true }>;
export type ImportFailure = Extract<ImportResult, { ok: false }>['reason'];

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'working'; readonly progress: ExchangeProgress | null }
  | { readonly kind: 'not-read'; readonly error: OpenFailure['kind'] }
  | { readonly kind: 'plan'; readonly plan: PlanView; readonly failure: ImportFailure | null }
  | {
      readonly kind: 'done';
      readonly plan: PlanView;
      readonly result: Done;
      readonly undo: UndoResult | null;
    };

const WORKING: ImportState = { kind: 'working', progress: null };

export const useImport = create<{ readonly state: ImportState }>(() => ({ state: WORKING }));

function show(state: ImportState): void {
  useImport.setState({ state });
}

bridge.on('exchange:progress', (progress) => {
  if (useImport.getState().state.kind === 'working') show({ kind: 'working', progress });
});

/** Lets the person choose a file or folder, and shows what importing it would change. */
export function beginImport(from: RequestArgument<'exchange:open'>['from']): Promise<void> {
  return begin(() => bridge.request('exchange:open', { from }));
}

/** Shows what going back to a backup would change. */
export function beginRestore(number: number): Promise<void> {
  return begin(() => bridge.request('exchange:open-backup', { number }));
}

async function begin(open: () => Promise<OpenResult>): Promise<void> {
  show(WORKING);
  openPanel({ kind: 'import' });
  try {
    const opened = await open();
    if (opened.ok) show({ kind: 'plan', plan: opened.plan, failure: null });
    else if (opened.error.kind === 'cancelled') closePanel();
    else show({ kind: 'not-read', error: opened.error.kind });
  } catch {
    show({ kind: 'not-read', error: 'unreadable' });
  }
}

export async function applyPlan(plan: PlanView, choices: ImportChoices): Promise<void> {
  show(WORKING);
  try {
    const result = await bridge.request('exchange:apply', { token: plan.token, ...choices });
    if (result.ok) show({ kind: 'done', plan, result, undo: null });
    else show({ kind: 'plan', plan, failure: result.reason });
  } catch {
    show({ kind: 'plan', plan, failure: 'storage' });
  }
}

export async function undoImport(plan: PlanView, result: Done): Promise<void> {
  const undo = await bridge
    .request('exchange:undo', { token: plan.token })
    .catch((): UndoResult => ({ ok: false, reason: 'storage' }));
  show({ kind: 'done', plan, result, undo });
}

/** Ends what is being read or prepared; nothing is changed by it. */
export function cancelImport(): void {
  void bridge.request('exchange:cancel', undefined);
}

import { create } from 'zustand';

/** What is open over the lists. `id` null = a new one. */
export type Panel =
  | { readonly kind: 'alarm-editor'; readonly id: string | null }
  | { readonly kind: 'timer-editor'; readonly id: string | null }
  | { readonly kind: 'quick-timers' }
  /** One timer over the whole window. */
  | { readonly kind: 'full-timer'; readonly id: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'wake-check' }
  /** Shifts the selected alarms. */
  | { readonly kind: 'shift' }
  /** Pauses all alarms. */
  | { readonly kind: 'pause' }
  /** How sync stands, or signing in. */
  | { readonly kind: 'sync' }
  /** What is being imported; `beginImport` opens it. */
  | { readonly kind: 'import' };

export const usePanel = create<{ readonly panel: Panel | null }>(() => ({ panel: null }));

export function openPanel(panel: Panel): void {
  usePanel.setState({ panel });
}

export function closePanel(): void {
  usePanel.setState({ panel: null });
}

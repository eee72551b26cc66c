import { create } from 'zustand';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import type { MessageValues } from '#shared/messages/translate.ts';

/** How long a toast stays while nobody looks at it closely. */
export const TOAST_MS = 12_000;

export interface Toast {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly message: MessageKey;
  readonly values: MessageValues;
  /** What its button undoes; null = it has no button. */
  readonly undo: (() => void) | null;
  /** What its button does again, where it tells of something undone. */
  readonly redo?: () => void;
  /** The step it is about. */
  readonly step?: number;
}

/** At most this many are kept; the oldest makes room. */
const MAX_TOASTS = 4;
let lastId = 0;

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const made = { ...toast, id: lastId };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, made].slice(-MAX_TOASTS) }));
}

export function closeToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

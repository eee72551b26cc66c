import { useEffect, useState } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { closeToast, TOAST_MS, type Toast, useToasts } from '../stores/toasts.ts';
import { IconButton } from './IconButton.tsx';

/** Short messages at the window's foot; screen readers are told politely. */
export function Toasts() {
  const t = useTranslate();
  const toasts = useToasts((state) => state.toasts);
  return (
    // The attribute keeps them within reach while a dialog hides the rest of the page.
    <section className="toasts" aria-label={t('ui.toasts')} data-react-aria-top-layer="true">
      <div role="status">
        {toasts.map((toast) => (
          <ToastMessage key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

/** Stays for its time; the mouse over it or the focus in it holds it, and its time begins anew after. */
function ToastMessage({ toast }: { toast: Toast }) {
  const t = useTranslate();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  useEffect(() => {
    if (held) return;
    const timeout = setTimeout(() => closeToast(toast.id), TOAST_MS);
    return () => clearTimeout(timeout);
  }, [held, toast.id]);
  const undo = () => {
    closeToast(toast.id);
    toast.undo?.();
  };
  const redo = () => {
    closeToast(toast.id);
    toast.redo?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the message while it is looked at
    <div
      className="toast"
      data-tone={toast.tone}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p>{t(toast.message, toast.values)}</p>
      {toast.undo !== null && (
        <button type="button" className="button quiet" onClick={undo}>
          {t('ui.undo')}
        </button>
      )}
      {toast.redo !== undefined && (
        <button type="button" className="button quiet" onClick={redo}>
          {t('ui.redo')}
        </button>
      )}
      <IconButton icon="close" label={t('ui.close')} onClick={() => closeToast(toast.id)} />
    </div>
  );
}

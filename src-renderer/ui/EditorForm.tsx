import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslate } from '../i18n/speech.tsx';

/** The fields of an editor with Save and Cancel below. Enter in any field saves. */
export function EditorForm(props: { onSave: () => void; onCancel: () => void; children: ReactNode }) {
  const t = useTranslate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    props.onSave();
    requestAnimationFrame(() => showFirstError(form));
  };
  return (
    <form className="editor" onSubmit={submit} onKeyDownCapture={saveFromSegment} noValidate>
      <div className="dialog-body">{props.children}</div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={props.onCancel}>
          {t('ui.cancel')}
        </button>
        <button type="submit" className="button primary">
          {t('ui.save')}
        </button>
      </footer>
    </form>
  );
}

/** In a small window it may lie outside what can be seen, as if nothing had happened. */
function showFirstError(form: HTMLFormElement): void {
  form.querySelector('.field-error')?.scrollIntoView({ block: 'nearest' });
}

/** The parts of a time are no input elements, so that Enter in them submits nothing by itself, and keep keys to themselves. */
function saveFromSegment(event: KeyboardEvent<HTMLFormElement>): void {
  const isSegment = event.target instanceof HTMLElement && event.target.role === 'spinbutton';
  if (event.key !== 'Enter' || !isSegment || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

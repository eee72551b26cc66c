import { type FocusEvent, type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { readableAccelerator } from '#shared/shortcuts/readable-accelerator.ts';
import { acceleratorOf } from '#shared/shortcuts/shortcuts.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Icon } from '../ui/icons.tsx';
import { EntryExamples } from './EntryExamples.tsx';
import { EntryPreview } from './EntryPreview.tsx';
import { QUICK_ENTRY_ID } from './focus-quick-entry.ts';
import { useGrammar } from './use-entry.ts';
import { useEntryText } from './use-entry-text.ts';
import './quick-entry.css';

const PREVIEW_ID = `${QUICK_ENTRY_ID}-preview`;

/** One line that makes an alarm or a timer of what is typed, and shows what it understood before it is taken. */
export function QuickEntry() {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const entry = useEntryText();
  const { text } = entry;
  const grammar = useGrammar(isOpen || text !== '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isTaken = await entry.take();
    if (isTaken === null) return;
    input.current?.focus();
    // Whoever has just added something wants to see it, not what else could be typed.
    if (isTaken) setOpen(false);
  };
  // Given back by a dialog or with the window, the focus is no wish to type: examples would only cover the tabs.
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) setOpen(true);
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onChoose = (example: string) => {
    entry.write(example);
    input.current?.focus();
  };
  return (
    <section className="quick-entry" aria-label={t('ui.quick.label')} onFocus={onFocus} onBlur={onBlur}>
      <form className="quick-entry-line" onSubmit={(event) => void submit(event)}>
        <Icon name="plus" />
        <EntryInput input={input} text={text} onWrite={entry.write} onOpen={() => setOpen(true)} />
        {text === '' ? (
          <ShortcutHint />
        ) : (
          <button type="submit" className="button primary small">
            {t('ui.quick.take')}
          </button>
        )}
      </form>
      {isOpen && text === '' && <EntryExamples id={PREVIEW_ID} onChoose={onChoose} />}
      {text !== '' && grammar !== null && <EntryPreview id={PREVIEW_ID} text={text} grammar={grammar} />}
    </section>
  );
}

function EntryInput(props: {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  onWrite: (text: string) => void;
  onOpen: () => void;
}) {
  const t = useTranslate();
  const { input, text, onWrite, onOpen } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text === '') input.current?.blur();
    onWrite('');
  };
  return (
    <input
      ref={input}
      id={QUICK_ENTRY_ID}
      className="quick-entry-input"
      aria-label={t('ui.quick.label')}
      aria-describedby={PREVIEW_ID}
      aria-keyshortcuts="Control+K Meta+K"
      placeholder={t('ui.quick.placeholder')}
      value={text}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="done"
      onChange={(event) => onWrite(event.target.value)}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    />
  );
}

function ShortcutHint() {
  const platform = useProjection(({ environment }) => environment.platform);
  return (
    <span className="quick-entry-keys" aria-hidden="true">
      {readableAccelerator(acceleratorOf('quick-entry').replace('CmdOrCtrl', 'CommandOrControl'), platform)}
    </span>
  );
}

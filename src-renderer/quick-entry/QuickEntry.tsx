import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { readableAccelerator } from '#shared/shortcuts/readable-accelerator.ts';
import { acceleratorOf } from '#shared/shortcuts/shortcuts.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Icon } from '../ui/icons.tsx';
import { EntryExamples } from './EntryExamples.tsx';
import { EntryPreview } from './EntryPreview.tsx';
import { QUICK_ENTRY_ID } from './focus-quick-entry.ts';
import { useTakeEntry } from './take-entry.ts';
import { useGrammar } from './use-entry.ts';
import './quick-entry.css';

const PREVIEW_ID = `${QUICK_ENTRY_ID}-preview`;

/** One line that makes an alarm or a timer of what is typed, and shows what it understood before it is taken. */
export function QuickEntry() {
  const t = useTranslate();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  /** The text that was last sent off as it stands; any typing makes it another's turn. */
  const sent = useRef<string | null>(null);
  const grammar = useGrammar(isOpen || text !== '');
  const take = useTakeEntry();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A second Enter before the first is done, and the field cleared, makes no second item.
    if (sent.current === text) return;
    sent.current = text;
    const isTaken = await take(text);
    if (!isTaken) sent.current = null;
    if (isTaken) setText((typedSince) => (typedSince === text ? '' : typedSince));
    input.current?.focus();
    // Whoever has just added something wants to see it, not what else could be typed.
    if (isTaken) setOpen(false);
  };
  const write = (written: string) => {
    sent.current = null;
    setText(written);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text === '') input.current?.blur();
    setText('');
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <section
      className="quick-entry"
      aria-label={t('ui.quick.label')}
      onFocus={() => setOpen(true)}
      onBlur={onBlur}
    >
      <form className="quick-entry-line" onSubmit={(event) => void submit(event)}>
        <Icon name="plus" />
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
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <ShortcutHint />
        ) : (
          <button type="submit" className="button primary small">
            {t('ui.quick.take')}
          </button>
        )}
      </form>
      {isOpen && text === '' && (
        <EntryExamples
          id={PREVIEW_ID}
          onChoose={(example) => {
            write(example);
            input.current?.focus();
          }}
        />
      )}
      {text !== '' && grammar !== null && <EntryPreview id={PREVIEW_ID} text={text} grammar={grammar} />}
    </section>
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

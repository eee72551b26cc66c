import { useEffect, useState } from 'react';
import type { QuickEntry } from '#shared/quick-entry/entry.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Icon } from '../ui/icons.tsx';
import { useNow } from '../ui/use-now.ts';
import { type EntryWords, entryWords, spokenEntry } from './entry-words.ts';
import { type Grammar, useReadEntry } from './use-entry.ts';

/** A screen reader is told once the typing pauses, not at every key. */
const SPOKEN_AFTER_MS = 700;

/** What the text is understood as so far. */
export function EntryPreview(props: { id: string; text: string; grammar: Grammar }) {
  const { id, text, grammar } = props;
  const t = useTranslate();
  const formats = useFormats();
  const conventions = useConventions();
  const pausedUntil = useProjection(({ settings }) => settings.pausedUntil);
  const now = useNow('second');
  const entry = useReadEntry()(grammar, text, now);
  if (entry.kind === 'nothing' && entry.reason === 'empty') return null;
  const words = entryWords(text, entry, now, { t, formats, conventions, pausedUntil });
  return (
    <div className="quick-entry-panel" data-kind={entry.kind}>
      <div id={id}>
        <MarkedText text={text} spans={entry.spans} />
        <Understood words={words} />
      </div>
      {entry.kind !== 'nothing' && <p className="quick-entry-hint">{t('ui.quick.keys')}</p>}
      <Spoken text={text} sentence={spokenEntry(words)} />
    </div>
  );
}

/** The text with its parts marked: those that count are underlined, those not understood struck by a wave. */
function MarkedText({ text, spans }: { text: string; spans: QuickEntry['spans'] }) {
  return (
    <p className="quick-entry-text" aria-hidden="true">
      {spans.map(({ start, end, role }) => (
        <span key={start} data-role={role}>
          {text.slice(start, end)}
        </span>
      ))}
    </p>
  );
}

function Understood({ words }: { words: EntryWords }) {
  if (words.kind === 'nothing') {
    return (
      <div className="quick-entry-meaning">
        <Icon name="question" />
        <div>
          {words.parts !== null && <p className="quick-entry-facts">{words.parts}</p>}
          <p>{words.why}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="quick-entry-meaning">
      <Icon name={words.kind === 'alarm' ? 'bell' : 'hourglass'} />
      <div>
        <p className="quick-entry-facts">{words.facts.join(' · ')}</p>
        <p>{words.when}</p>
        {words.remarks.map((remark) => (
          <p key={remark} className="quick-entry-hint">
            {remark}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Tells what was understood when the text has not changed for a moment; what only time changes is not told again. */
function Spoken({ text, sentence }: { text: string; sentence: string }) {
  const [spoken, setSpoken] = useState({ text: '', sentence: '' });
  useEffect(() => {
    if (spoken.text === text) return;
    const timeout = setTimeout(() => setSpoken({ text, sentence }), SPOKEN_AFTER_MS);
    return () => clearTimeout(timeout);
  }, [text, sentence, spoken.text]);
  return (
    <p role="status" className="quick-entry-spoken">
      {spoken.sentence}
    </p>
  );
}

import { labelFault } from '../domain/label.ts';
import { choose } from './choose.ts';
import {
  type EntryContext,
  MAX_ENTRY_LENGTH,
  type NothingReason,
  type QuickEntry,
  type Span,
  type SpanRole,
} from './entry.ts';
import { Reader } from './reader.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';
import { layOut } from './spans.ts';

/**
 * Reads what a person types in English, Polish or German for an alarm or a timer, with what each part of the text was
 * understood as. Nothing is made of a text with a part that was not understood. Rules QE of docs/SPEC.md.
 */
export function parseQuickEntry(text: string, context: EntryContext): QuickEntry {
  if (text.length > MAX_ENTRY_LENGTH) return wholly(text, 'text-too-long', 'not-understood');
  if (text.trim() === '') return wholly(text, 'empty', 'gap');
  const reader = new Reader(text, context.language);
  const pieces = scan(reader);
  const choice = choose(reader, pieces);
  const { spans, label } = layOut(text, reader, choice.pieces, choice.roles);
  const resolved = resolve(choice, context);
  if (resolved.kind === 'nothing') return { ...resolved, spans: refuse(spans, REFUSED[resolved.reason]) };
  const problem = labelProblem(label);
  if (problem !== null) return { kind: 'nothing', reason: problem, spans: refuse(spans, ['label']) };
  return { ...resolved, label: label === '' ? null : label, spans };
}

function labelProblem(label: string): NothingReason | null {
  const fault = labelFault(label);
  return fault === null ? null : `label-${fault}`;
}

/** What is to blame where all words were understood, but not what they say together. */
const REFUSED: Partial<Record<NothingReason, readonly SpanRole[]>> = {
  'no-such-date': ['date'],
  past: ['date', 'time'],
  'beyond-next-time': ['date'],
  'too-long': ['duration', 'date'],
  zero: ['duration'],
};

function refuse(spans: readonly Span[], roles: readonly SpanRole[] = []): Span[] {
  return spans.map((span) => (roles.includes(span.role) ? { ...span, role: 'not-understood' } : span));
}

function wholly(text: string, reason: NothingReason, role: 'gap' | 'not-understood'): QuickEntry {
  const spans = text === '' ? [] : [{ start: 0, end: text.length, role }];
  return { kind: 'nothing', reason, spans };
}

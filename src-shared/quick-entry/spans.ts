import type { Span, SpanRole } from './entry.ts';
import type { Piece } from './piece.ts';
import type { Reader } from './reader.ts';

/** What separates a label from the rest, and is no part of it. */
const TRIMMED = ',;:-–—|';

export interface Layout {
  readonly spans: readonly Span[];
  /** What is left for the label; empty where nothing is. */
  readonly label: string;
}

/** Lays the roles of the pieces over the text. What has none is label; between spans lie gaps, so that all tile it. */
export function layOut(
  text: string,
  reader: Reader,
  pieces: readonly Piece[],
  roles: ReadonlyMap<Piece, SpanRole>,
): Layout {
  const taken = pieces.filter((piece) => piece.kind === 'quoted' || roles.has(piece));
  const spans: Span[] = [];
  let at = 0;
  for (const piece of [...taken, null]) {
    spans.push(...labelSpan(reader, at, piece?.start ?? reader.tokens.length));
    if (piece === null) break;
    spans.push(pieceSpan(reader, piece, roles.get(piece) ?? 'label'));
    at = piece.end;
  }
  return { spans: withGaps(text, spans), label: labelOf(text, spans) };
}

function pieceSpan(reader: Reader, piece: Piece, role: SpanRole): Span {
  const quotes = piece.kind === 'quoted' ? 1 : 0;
  const first = reader.tokens[piece.start + quotes];
  const last = reader.tokens[piece.end - 1 - quotes];
  if (first === undefined || last === undefined || last.end < first.start)
    return { start: 0, end: 0, role: 'gap' };
  return { start: first.start, end: last.end, role };
}

function labelSpan(reader: Reader, from: number, to: number): Span[] {
  let [start, end] = [from, to];
  while (start < end && reader.mark(start, TRIMMED)) start++;
  while (end > start && reader.mark(end - 1, TRIMMED)) end--;
  // "weekdays and Saturday": the word joins what is taken, and is no label.
  if (from > 0 && to < reader.tokens.length && reader.sense(start, 'and')?.end === end) return [];
  const first = reader.tokens[start];
  const last = reader.tokens[end - 1];
  return start < end && first && last ? [{ start: first.start, end: last.end, role: 'label' }] : [];
}

function withGaps(text: string, spans: readonly Span[]): Span[] {
  const tiled: Span[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start === span.end) continue;
    if (span.start > at) tiled.push({ start: at, end: span.start, role: 'gap' });
    tiled.push(span);
    at = span.end;
  }
  if (at < text.length) tiled.push({ start: at, end: text.length, role: 'gap' });
  return tiled;
}

function labelOf(text: string, spans: readonly Span[]): string {
  const parts = spans.filter(({ role }) => role === 'label').map(({ start, end }) => text.slice(start, end));
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** A sentence or paragraph of a clause, counted from 1; 0 for the last. */
export interface Piece {
  readonly part: 'sentence' | 'paragraph';
  readonly at: number;
}

const ORDINALS = ['last', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const PARAGRAPH_END = /\n\s*\n/g;
/** A stop behind an initial or an abbreviation ends no sentence. */
const SENTENCE_END = /(?<!\b(?:[A-Z]|No|Nos|Sec|Art|Dr|Mr|Mrs|Ms|St|vs|Inc|Ed|Stat))[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])/g;

export function pieceOf({ ordinal, part }: { readonly ordinal?: string; readonly part?: string }): Piece | null {
  if (ordinal === undefined) return null;
  const at = ORDINALS.indexOf(ordinal.toLowerCase());
  return { part: part!.toLowerCase() === 'paragraph' ? 'paragraph' : 'sentence', at: Math.max(at, 0) };
}

/** The text with other words at the piece, or without it where they are empty; null where it has no such piece. */
export function withPiece(text: string, { part, at }: Piece, words: string): string | null {
  const ends = [...text.matchAll(part === 'paragraph' ? PARAGRAPH_END : SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const starts = [0, ...ends];
  const index = at === 0 ? starts.length - 1 : at - 1;
  const start = starts[index];
  if (start === undefined) return null;
  const end = ends[index] ?? text.length;
  const blank = /\s*$/.exec(text.slice(start, end))![0];
  return (text.slice(0, start) + (words === '' ? '' : words + blank) + text.slice(end)).trim();
}

import type { CleanText, TextLine } from '../../../model.ts';
import { append } from '../../../text/long-lists.ts';
import { isAmount, isFigure, isPlaceholder } from './figure.ts';
import { joinWords, partedWidely, type Word, wordsOf } from './words.ts';

/** A stretch of a line that may be a cell: one figure, or text without a wide blank. */
export interface Token extends Word {
  readonly kind: 'figure' | 'amount' | 'placeholder' | 'text';
}

/** Strokes that recognition makes of ruled lines. */
const STROKE = /^[|¦!}\]{[_=]+$/;

/** Cells that a line's own blanks and figures suggest, from left to right. A dollar sign far from its sum is none. */
export function tokensOf(record: CleanText, line: TextLine): Token[] {
  const tokens: Token[] = [];
  for (const piece of piecesOf(record, line)) append(tokens, split(record, piece));
  return tokens.filter(({ text }) => !/^[$§]$/.test(text));
}

/** Stretches of words without a wide blank. */
function piecesOf(record: CleanText, line: TextLine): Word[][] {
  const pieces: Word[][] = [];
  let last: Word | null = null;
  for (const word of wordsOf(record, line)) {
    if (STROKE.test(word.text)) {
      last = null;
      continue;
    }
    if (last && !partedWidely(line, last, word)) pieces.at(-1)!.push(word);
    else if (/^(?:\$|§\$?)$/.test(last?.text ?? '') && isFigure(word.text)) pieces.at(-1)!.push(word);
    else pieces.push([word]);
    last = word;
  }
  return pieces;
}

/** Figures that stand close together are cells of their own; so are two or more amounts at the end of a text. */
function split(record: CleanText, piece: readonly Word[]): Token[] {
  const whole = joinWords(record, piece);
  if (!/\d/.test(whole.text) && !isPlaceholder(piece[0]!.text)) return [tokenOf(whole)];
  const words = joinFigures(record, piece);
  const from = trailingAmounts(words);
  if (from === words.length) return [tokenOf(joinWords(record, words))];
  const label = from > 0 ? [tokenOf(joinWords(record, words.slice(0, from)))] : [];
  return [...label, ...words.slice(from).map(tokenOf)];
}

/** `$ 48,180.23`, `76 816` and `5 %` are one figure. */
function joinFigures(record: CleanText, piece: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const word of piece) {
    const last = words.at(-1);
    const sign = last && /^\(?(?:[$€£]|§\$?)$/.test(last.text) && isFigure(word.text);
    const percent = last && /^%[),]?$/.test(word.text) && isFigure(last.text);
    const thousands = last && piece.length === 2 && /^\$?\d{2,3}$/.test(last.text) && /^\d{3}$/.test(word.text);
    if (last && (sign || percent || thousands)) words[words.length - 1] = joinWords(record, [last, word]);
    else words.push(word);
  }
  return words;
}

/** Where the cells of a piece begin; its length where it is one cell. */
function trailingAmounts(words: readonly Word[]): number {
  if (words.length === 1) return 1;
  if (words.every((word) => isFigure(word.text) || isPlaceholder(word.text))) return 0;
  let from = words.length;
  while (from > 0 && isAmount(words[from - 1]!.text)) from--;
  return words.length - from >= 2 ? from : words.length;
}

function tokenOf(word: Word): Token {
  const kind = isAmount(word.text) ? 'amount' : isFigure(word.text) ? 'figure' : isPlaceholder(word.text) ? 'placeholder' : 'text';
  const { text, start, end, x0, x1 } = word;
  return { text, start, end, x0, x1, kind };
}

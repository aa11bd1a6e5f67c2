import type { CleanText, TextLine } from '../../model.ts';
import { isSentence } from '../shape.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A line as a row of aligned text. */
export interface AlignedRow {
  readonly index: number;
  readonly line: TextLine;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** `core` rows make a grid, `single` ones hold one amount, `label` ones little text; `prose` ends a grid. */
  readonly sort: 'core' | 'single' | 'label' | 'prose';
}

/** Words that a row label may have. */
const LABEL_WORDS = 10;

export function alignedRow(record: CleanText, index: number): AlignedRow {
  const line = record.lines[index]!;
  const text = record.text.slice(line.start, line.end);
  const tokens = tokensOf(record, line);
  return { index, line, text, tokens, sort: sortOf(text, tokens) };
}

function sortOf(text: string, tokens: readonly Token[]): AlignedRow['sort'] {
  const figures = tokens.filter((token) => token.kind === 'amount' || token.kind === 'figure');
  const amounts = figures.filter((token) => token.kind === 'amount');
  const first = tokens.findIndex((token) => token.kind === 'amount');
  const before = tokens.slice(0, Math.max(0, first)).filter((token) => token.kind === 'text');
  const words = before.reduce((sum, token) => sum + token.text.split(/\s+/).length, 0);
  const after = first < 0 ? [] : tokens.slice(first).filter((token) => token.kind === 'text');
  const filled = figures.length >= 2 && words <= LABEL_WORDS && after.length <= Math.max(1, figures.length / 2);
  if (filled && amounts.length >= 1 && after.every((token) => token.text.split(/\s+/).length <= 6)) return 'core';
  if (figures.length >= 3 && tokens.length - figures.length <= 2 && text.length < 160) return 'core';
  if (amounts.length === 1 && words <= LABEL_WORDS && after.length <= 1) return 'single';
  if (isSentence(text) && tokens.length < 3) return 'prose';
  return text.length > 90 && tokens.length < 3 ? 'prose' : 'label';
}

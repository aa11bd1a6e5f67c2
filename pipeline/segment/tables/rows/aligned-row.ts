import type { CleanText } from '../../../model.ts';
import { greatest, least } from '../../../text/long-lists.ts';
import { isSentence } from '../../lines/shape.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A printed row: one line, or several that stand side by side. */
export interface AlignedRow {
  /** Indices into record.lines. */
  readonly first: number;
  readonly last: number;
  readonly page: number;
  /** Blank lines above it. */
  readonly gap: number;
  /** Font size in points where lines have boxes, else 0. */
  readonly size: number;
  readonly text: string;
  /** From left to right. */
  readonly tokens: readonly Token[];
  /** `core` rows make a grid, `single` ones hold one amount, `label` ones little text; `prose` ends a grid. */
  readonly sort: 'core' | 'single' | 'label' | 'prose';
}

/** Words that a row label may have. */
const LABEL_WORDS = 10;

/** The row that lines on one height make, given from left to right. */
export function alignedRow(record: CleanText, indices: readonly number[], gap: number): AlignedRow {
  const lines = indices.map((index) => record.lines[index]!);
  const text = lines.map((line) => record.text.slice(line.start, line.end)).join('  ');
  const tokens = lines.flatMap((line) => tokensOf(record, line));
  const { page, box, size } = lines[0]!;
  return {
    first: least(indices),
    last: greatest(indices),
    page,
    gap,
    size: box ? size || 10 : 0,
    text,
    tokens,
    sort: sortOf(text, tokens),
  };
}

function sortOf(text: string, tokens: readonly Token[]): AlignedRow['sort'] {
  const figures = tokens.filter((token) => token.kind === 'amount' || token.kind === 'figure');
  if (figures.length === 0) return textSort(text, tokens);
  const amounts = figures.filter((token) => token.kind === 'amount');
  const first = tokens.findIndex((token) => token.kind === 'amount');
  const before = tokens.slice(0, Math.max(0, first)).filter((token) => token.kind === 'text');
  const words = before.reduce((sum, token) => sum + token.text.split(/\s+/).length, 0);
  const after = first < 0 ? [] : tokens.slice(first).filter((token) => token.kind === 'text');
  const filled = figures.length >= 2 && words <= LABEL_WORDS && after.length <= Math.max(1, figures.length / 2);
  if (filled && amounts.length >= 1 && after.every((token) => token.text.split(/\s+/).length <= 6)) return 'core';
  if (figures.length >= 3 && tokens.length - figures.length <= 2 && text.length < 160) return 'core';
  if (amounts.length === 1 && words <= LABEL_WORDS && after.length <= 1) return 'single';
  return textSort(text, tokens);
}

function textSort(text: string, tokens: readonly Token[]): AlignedRow['sort'] {
  return tokens.length < 3 && (text.length > 90 || isSentence(text)) ? 'prose' : 'label';
}

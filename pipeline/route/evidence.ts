import type { CleanText, DocumentType } from '../model.ts';
import { articleNumber, isFirst } from './article-heading.ts';

/** What the cues look at; all of it comes from the text of record. */
export interface Evidence {
  readonly text: string;
  /** Printed lines without surrounding blanks; empty ones are left out. */
  readonly lines: readonly string[];
  /** Numbers of the articles that lines head, as printed, in the order of the text. */
  readonly articles: readonly string[];
  /** The first printed lines, where titles stand: none behind the heading of a first article. */
  readonly head: readonly string[];
  readonly words: number;
  /** Share of the text's characters that are marked as deleted or inserted, 0..1. */
  readonly redlined: number;
}

/** A cue that was found, with what it says for (positive) or against (negative) types, in nats. */
export interface Finding {
  readonly cue: string;
  readonly weights: Partial<Record<DocumentType, number>>;
}

export type Cue = (evidence: Evidence) => Finding[];

/** Printed lines that may hold the title: a cover, the head of a letter, a web page's chrome. */
const HEAD_LINES = 45;

export function gatherEvidence(clean: CleanText): Evidence {
  const lines: string[] = [];
  for (const line of clean.lines) {
    const text = clean.text.slice(line.start, line.end).trim();
    if (text) lines.push(text);
  }
  let marked = 0;
  for (const run of clean.runs) if (run.redline) marked += run.end - run.start;
  const numbers = lines.map(articleNumber);
  return {
    text: clean.text,
    lines,
    articles: numbers.filter((number) => number !== undefined),
    head: headOf(lines, numbers),
    words: countOf(clean.text, /\p{L}[\p{L}'’-]*/gu),
    redlined: clean.text.length === 0 ? 0 : marked / clean.text.length,
  };
}

function headOf(lines: readonly string[], numbers: readonly (string | undefined)[]): string[] {
  const first = numbers.findIndex((number) => number !== undefined && isFirst(number));
  return lines.slice(0, first < 0 ? HEAD_LINES : Math.min(first, HEAD_LINES));
}

/** Matches of a global pattern. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Matches per thousand words. */
export function densityOf(evidence: Evidence, pattern: RegExp): number {
  return evidence.words === 0 ? 0 : (countOf(evidence.text, pattern) * 1000) / evidence.words;
}

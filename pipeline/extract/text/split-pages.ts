import type { Line, Page } from '../../model.ts';
import { splitAtMarks } from './page-marks.ts';

/** Text to pages: form feeds end pages, or the marks that converters write in their place; CR, CRLF, NEL, LS, PS and VT end lines as LF does. Blank lines are lines. */
export function splitPages(text: string): Page[] {
  const texts = text.split('\f');
  if (texts.length > 1 && texts.at(-1)!.trim() === '') texts.pop();
  const pages = texts.map(linesOf);
  return ((pages.length === 1 ? splitAtMarks(pages[0]!) : null) ?? pages).map((lines, index) => pageOf(lines, index + 1));
}

function linesOf(content: string): Line[] {
  const lines: Line[] = content.split(/\r\n|[\n\r\v\u0085\u2028\u2029]/).map((line) => ({ text: line, box: null }));
  if (lines.length > 1 && lines.at(-1)!.text === '') lines.pop();
  return lines;
}

function pageOf(lines: Line[], page: number): Page {
  const blank = lines.every((line) => line.text.trim() === '');
  return {
    page,
    width: null,
    height: null,
    method: blank ? 'blank' : 'text-layer',
    reason: blank ? 'blank' : 'text-layer',
    confidence: null,
    rotation: 0,
    skew: 0,
    page_label: null,
    lines,
    rules: [],
  };
}

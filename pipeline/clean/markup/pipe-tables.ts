import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';

const DELIMITERS = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/;
const ROW = /^\s*\|.*\|\s*$/;
const PIPE = /(\s*)(?<!\\)\|(\s*)/g;

/** Pipe tables: rows of dashes go, pipes between cells read as tabs. Pipes elsewhere are text. */
export function cutPipes({ lines }: Draft): void {
  const printed = lines.filter((line) => line.text.trim() !== '');
  printed.forEach((line, index) => {
    if (!line.text.includes('|')) return;
    if (DELIMITERS.test(line.text)) {
      header(printed[index - 1]);
      line.drop('markup', 'markup');
      for (let next = index + 1; printed[next]?.text.includes('|') && !ROW.test(printed[next]!.text); next++) cutRow(printed[next]!);
    } else if (ROW.test(line.text)) cutRow(line);
  });
}

function header(line: DraftLine | undefined): void {
  if (line?.text.includes('|')) cutRow(line);
}

function cutRow(line: DraftLine): void {
  const { text } = line;
  const changes: Change[] = [];
  for (const match of text.matchAll(PIPE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const outer = text.slice(0, start).trim() === '' || text.slice(end).trim() === '';
    const first = changes.length === 0 && text.slice(0, start).trim() === '';
    const last = end === text.length;
    changes.push({ start, end, text: (outer && first) || last ? '' : '\t', rule: 'markup', class: 'markup' });
  }
  line.apply(changes);
}

import type { Draft } from '../cleaner.ts';
import { type Cells, type Formula, LatexScan } from './latex-scan.ts';

/** Between dollar signs; amounts stand between none that close. */
const DOLLARS = /(?<!\\)(\$\$?)(?=\S)((?:[^$\\\n]|\\[^\n]){1,400}?)(?<!\s)\1(?!\d)/g;
/** Dollar signs set off by blanks hold a formula only if there is a command in it. */
const SPACED = /(?<!\\)(\$\$?)\s*((?:[^$\\\n]|\\[^\n]){1,400}?)\s*\1(?!\d)/g;
/** Arrays may be longer than formulas. */
const ARRAY = /(?<!\\)(\$\$?)\s*(\\begin\s*\{[^\n]*?\\end\s*\{[A-Za-z*]+\})\s*\1/g;
const ROUND = /\\([([])((?:[^\\\n]|\\[^()[\]\n]){1,400}?)\\[)\]]/g;
/** What only formulas hold, and figures or a letter that stand alone between dollar signs. */
const COMMAND = /\\[a-zA-Z%$,;:!]|[_^]|\{\s*[,}]/;
const FIGURES = /^(?:[\d\s.,+<>=×/()–-]*\d[\s%+]*|[A-Za-z])$/;
/** Lines that only open or close a formula. */
const LONE = /^\s*(?:\$\$|\\[[\]])\s*$/;

/** Formula mark-up of converters: arrays, fractions, raised and lowered letters, dollar signs around them. */
export function cutLatex({ lines }: Draft): void {
  const printed = lines.filter(({ text }) => /[\\$^_]/.test(text));
  const formulas = new Map(printed.map((line) => [line, formulasOf(line.text)]));
  let cells: Cells = 'none';
  for (const line of lines) {
    const found = formulas.get(line) ?? [];
    if (LONE.test(line.text)) line.drop('markup', 'markup');
    else if (cells !== 'none' || found.length > 0 || /\\[a-zA-Z]|[_^]\{|\d\{/.test(line.text))
      cells = new LatexScan(line, found, cells).read();
  }
}

function formulasOf(text: string): Formula[] {
  const found: Formula[] = [];
  const look = (expression: RegExp, mark: number | null, isFormula: (inside: string) => boolean): void => {
    for (const { index, 0: whole, 1: sign, 2: inside } of text.matchAll(expression))
      if (isFormula(inside!)) found.push({ start: index, end: index + whole.length, mark: mark ?? sign!.length });
  };
  if (text.includes('$')) {
    if (text.includes('\\begin')) look(ARRAY, null, () => true);
    look(DOLLARS, null, (inside) => COMMAND.test(inside) || FIGURES.test(inside));
    look(SPACED, null, (inside) => /\\[a-zA-Z]/.test(inside));
  }
  if (text.includes('\\(') || text.includes('\\[')) look(ROUND, 2, (inside) => COMMAND.test(inside));
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}

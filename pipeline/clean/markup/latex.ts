import type { Change, DraftLine } from '../../text/draft-line.ts';
import type { Draft } from '../cleaner.ts';

const COMMAND =
  /\\begin\{[a-z*]+\}(?:\{[^{}\n]{0,80}\})?|\\end\{[a-z*]+\}|\\(?:hline|quad|qquad|left|right|displaystyle|limits|!|;|,)(?![a-zA-Z])|\\(?:text|mathrm|mathbf|mathit|textbf|textit|underline|overline|operatorname|boxed)\{|\\frac\{|[_^]\{|\s*\\\\(?:\[\d+\w*\])?(?:\s*\\hline)?\s*|\\(?:times|cdot|leq|geq|sim|dots|ldots|bullet|checkmark)(?![a-zA-Z])/g;
/** Formulas between dollar signs; amounts stand between none that close. */
const FORMULA = /(?<!\\)(\$\$?)(?=\S)([^$\n]{1,400}?)(?<![\\\s])\1(?!\d)/g;
const SIGN: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  leq: '≤',
  geq: '≥',
  sim: '~',
  dots: '…',
  ldots: '…',
  bullet: '•',
  checkmark: '✓',
};

/** Formula mark-up of converters: arrays, fractions, raised and lowered letters, dollar signs around them. */
export function cutLatex({ lines }: Draft): void {
  let inArray = false;
  for (const line of lines) {
    const { text } = line;
    const begins = text.includes('\\begin{');
    if (inArray || begins || /[\\^_][{a-zA-Z\\]/.test(text)) cutLine(line, inArray || begins);
    inArray = (inArray || begins) && !text.includes('\\end{');
  }
}

function cutLine(line: DraftLine, array: boolean): void {
  const { text } = line;
  const raw = line.rawOffsets();
  const changes: Change[] = [];
  const cut = (start: number, end: number, replacement = ''): void => {
    changes.push({ start, end, text: replacement, rule: 'markup', class: replacement.trim() === '' ? 'markup' : null });
  };
  for (const match of text.matchAll(COMMAND)) {
    const [command] = match;
    const [start, end] = [match.index, match.index + command.length];
    if (command.trim().startsWith('\\\\')) {
      const apart = text.slice(0, start).trim() !== '' && text.slice(end).trim() !== '';
      if (array) cut(start, end, apart ? '\n' : '');
      continue;
    }
    const sign = SIGN[command.slice(1)];
    if (sign) cut(start, end, sign);
    else cut(start, end);
    if (!command.endsWith('{') || command.startsWith('\\begin')) continue;
    const close = closing(text, end);
    if (close < 0) continue;
    if (command === '^{') line.runs.push({ start: raw(end), end: raw(close), superscript: true });
    if (command === '\\frac{' && text[close + 1] === '{') {
      cut(close, close + 2, '/');
      const second = closing(text, close + 2);
      if (second >= 0) cut(second, second + 1);
    } else cut(close, close + 1);
  }
  // `41{,}000`: braces that keep a comma from being set as punctuation.
  for (const match of text.matchAll(/(?<=\d)\{[,.]\}(?=\d)/g)) {
    cut(match.index, match.index + 1);
    cut(match.index + 2, match.index + 3);
  }
  if (array) for (const match of text.matchAll(/\s*(?<!\\)&\s*/g)) cut(match.index, match.index + match[0].length, '\t');
  for (const match of text.matchAll(FORMULA)) {
    const [, sign, inside] = match;
    if (!/\\[a-zA-Z]|[_^]\{/.test(inside!)) continue;
    const end = match.index + match[0].length;
    cut(match.index, match.index + sign!.length);
    cut(end - sign!.length, end);
  }
  line.apply(disjoint(changes));
}

/** Offset of the brace that closes one opened just before `from`; -1 where the line has none near by. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length && at < from + 400; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function disjoint(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  return kept;
}

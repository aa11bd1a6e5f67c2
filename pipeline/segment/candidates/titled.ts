import type { OutlineLine } from '../lines/index.ts';
import { isSentence, isTitle } from '../lines/shape.ts';
import { labelStart, readingsAt } from './readings-at.ts';

/** A short title that carries no label and heads what follows stands right before the line. */
export function isTitled(lines: readonly OutlineLine[], i: number, heads: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { text, gap, joined, pageTop, dash } = lines[k]!;
    if (text.length > 60 || joined || dash || isSentence(text) || readingsAt(text, labelStart(text)).length > 0) return false;
    if (isTitle(text) && gap >= 0.6 && !(pageTop && heads.has(text)) && !(k > 0 && isLabelAlone(lines[k - 1]!.text))) return true;
  }
  return false;
}

/** Lines that head more than one page. */
export function runningHeads(lines: readonly OutlineLine[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { text, pageTop } of lines) if (pageTop) (once.has(text) ? again : once).add(text);
  return again;
}

/** A label whose heading stands on the next line, maybe glued to the end of a paragraph. */
function isLabelAlone(text: string): boolean {
  return readingsAt(text, labelStart(text)).some(({ kind, end }) => kind === 'keyword' || end >= text.trimEnd().length);
}

import type { DraftLine } from '../../text/draft-line.ts';
import type { Operation } from './legend.ts';

/** Words in capitals, with the figures among and behind them. */
const STRETCH =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d'’&/-]*(?![\p{Ll}])(?:[\s,;:().$%\d/–-]+\p{Lu}[\p{Lu}\d'’&/-]*(?![\p{Ll}]))*(?:[\s(]+[$\d][\d.,:%/]*\)?)*(?:[.;]$)?/gu;
/** Shorter words alone are names: NEA, FMLA. */
const SHORTEST_WORD = 6;
const NEAR = 2;
const FEWEST_WORDS = 6;

/** Words in capitals become runs; a title in capitals says nothing, and a single word only beside a change that is sure. */
export function markCapitals(lines: readonly DraftLine[], redline: Operation): void {
  lines.forEach((line, row) => {
    const { text } = line;
    if (!/\p{Lu}{2}/u.test(text)) return;
    if (!/\p{Ll}{2}/u.test(text) && isTitle(lines, row)) return;
    const raw = line.rawOffsets();
    for (const { 0: words, index } of text.matchAll(STRETCH)) {
      const [start, end] = [raw(index), raw(index + words.length)];
      if (!/\p{Lu}{2}/u.test(words)) continue;
      const beside = line.runs.some((run) => run.redline && (Math.abs(run.end - start) <= NEAR || Math.abs(end - run.start) <= NEAR));
      const several = (words.match(/\p{Lu}{2,}/gu) ?? []).length > 1;
      if (!beside && !several && words.replace(/[^\p{Lu}].*/u, '').length < SHORTEST_WORD) continue;
      line.runs.push({ start, end, redline, ...(!beside && !several && { uncertain: true }) });
    }
  });
}

/** Lines of nothing but capitals are a title unless they go on like a sentence. */
function isTitle(lines: readonly DraftLine[], row: number): boolean {
  const capital = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  };
  let [first, last] = [row, row];
  while (capital(first - 1) && !/[.:;]\s*$/.test(lines[first - 1]!.text)) first--;
  while (capital(last + 1) && !/[.:;]\s*$/.test(lines[last]!.text)) last++;
  const block = lines
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return !/[.;:]\s*$/.test(block) || (block.match(/\p{Lu}{2,}/gu) ?? []).length < FEWEST_WORDS;
}

import type { DraftLine } from '../../text/draft-line.ts';
import type { Operation } from './legend.ts';

/** Words in capitals, with the figures among and behind them. */
const STRETCH =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d'’&/-]*(?![\p{Ll}])(?:[\s,;:().$%\d/–-]+\p{Lu}[\p{Lu}\d'’&/-]*(?![\p{Ll}]))*(?:[\s(]+[$\d][\d.,:%/]*\)?)*(?:[.;]$)?/gu;
/** Shorter words alone are names: NEA, FMLA. */
const SHORTEST_WORD = 6;
const NEAR = 2;
const FEWEST_WORDS = 6;
const STOP = /[.;:]\s*$/;

/** Words in capitals become runs; a title in capitals says nothing, and a single word only beside a change that is sure. */
export function markCapitals(lines: readonly DraftLine[], redline: Operation): void {
  const titles = titlesIn(lines);
  for (const line of lines) {
    const { text } = line;
    if (!/\p{Lu}{2}/u.test(text) || titles.has(line)) continue;
    const raw = line.rawOffsets();
    const changed = line.runs.filter((run) => run.redline);
    const [starts, ends] = [new Set(changed.map((run) => run.start)), new Set(changed.map((run) => run.end))];
    for (const { 0: words, index } of text.matchAll(STRETCH)) {
      const [start, end] = [raw(index), raw(index + words.length)];
      if (!/\p{Lu}{2}/u.test(words)) continue;
      const beside = isNear(ends, start) || isNear(starts, end);
      const several = (words.match(/\p{Lu}{2,}/gu) ?? []).length > 1;
      if (!beside && !several && words.replace(/[^\p{Lu}].*/u, '').length < SHORTEST_WORD) continue;
      line.runs.push({ start, end, redline, ...(!beside && !several && { uncertain: true }) });
      starts.add(start);
      ends.add(end);
    }
  }
}

function isNear(offsets: ReadonlySet<number>, at: number): boolean {
  for (let offset = at - NEAR; offset <= at + NEAR; offset++) if (offsets.has(offset)) return true;
  return false;
}

/** Lines of nothing but capitals are a title unless they go on like a sentence. */
function titlesIn(lines: readonly DraftLine[]): ReadonlySet<DraftLine> {
  const titles = new Set<DraftLine>();
  let block: DraftLine[] = [];
  const close = (): void => {
    const text = block.map((line) => line.text).join(' ');
    if (!STOP.test(text) || (text.match(/\p{Lu}{2,}/gu) ?? []).length < FEWEST_WORDS) for (const line of block) titles.add(line);
    block = [];
  };
  for (const line of lines) {
    const capital = /\p{Lu}{2}/u.test(line.text) && !/\p{Ll}{2}/u.test(line.text);
    if (capital) block.push(line);
    if (!capital || STOP.test(line.text)) close();
  }
  close();
  return titles;
}

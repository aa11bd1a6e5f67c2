import type { PixelBox, RecognisedLine } from '../../stage.ts';

const WORD = '5';

/** Tesseract's TSV (level, page, block, paragraph, line, word, left, top, width, height, confidence, text) as lines of words. */
export function linesOfTsv(tsv: string): RecognisedLine[] {
  const lines: { key: string; block: number; words: { text: string; box: [number, number, number, number]; confidence: number }[] }[] = [];
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    if (cells[0] !== WORD) continue;
    const text = (cells[11] ?? '').trim();
    if (text === '') continue;
    const [left, top, width, height] = cells.slice(6, 10).map(Number) as [number, number, number, number];
    const key = cells.slice(2, 5).join('.');
    const word = {
      text,
      box: [left, top, left + width, top + height] as [number, number, number, number],
      confidence: Math.max(0, Number(cells[10])) / 100,
    };
    const last = lines.at(-1);
    if (last?.key === key) last.words.push(word);
    else lines.push({ key, block: Number(cells[2]), words: [word] });
  }
  return lines.map(({ words, block }) => lineOfWords(words, block));
}

/** A line from its words in reading order, one space between two. */
export function lineOfWords(words: readonly { text: string; box: PixelBox; confidence: number }[], block: number): RecognisedLine {
  const box: [number, number, number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  let length = 0;
  const placed = words.map(({ text, box: [x0, y0, x1, y1], confidence }) => {
    const start = length === 0 ? 0 : length + 1;
    length = start + text.length;
    box[0] = Math.min(box[0], x0);
    box[1] = Math.min(box[1], y0);
    box[2] = Math.max(box[2], x1);
    box[3] = Math.max(box[3], y1);
    return { start, end: length, box: [x0, y0, x1, y1] as const, confidence };
  });
  return { text: words.map((word) => word.text).join(' '), box, words: placed, block };
}

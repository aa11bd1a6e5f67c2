import { lineOfWords } from '../../extract/ocr/line-of-words.ts';
import type { RecognisedLine } from '../../stage.ts';

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

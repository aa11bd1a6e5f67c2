import type { PageImage, PixelBox, RecognisedLine } from '../../stage.ts';
import { lineOfWords, type Word } from './line-of-words.ts';
import { componentsOf } from './picture/components.ts';
import { INK } from './picture/ink.ts';

/** Ink before the first word of a line that no word covers, and the strip of the page to read it in. */
export interface Stray {
  /** Index of the line. */
  readonly line: number;
  readonly ink: PixelBox;
  readonly strip: PixelBox;
}

/** In heights of the line: how far before its first word a label may stand, and how much of the line is read with it. */
const REACH = 14;
const SHOWN = 10;
const WIDEST = 7;
const MOST = 60;
/** In widths: a word of several letters is wider than this. */
const TALL = 2.5;

/** What dirt is seldom read as. */
const LABEL = /^[(["'“]?[\p{L}\d]{1,5}[.,:)\]]*$/u;
const SURE = 0.4;

/**
 * Labels that stand alone before their line. The segmentation of a page in search of columns takes a narrow column of numbers and
 * letters for dirt, so that "1." to "9." of a list set off by a wide gap are lost; in a strip with the words behind them they are read.
 */
export function strayLabels(image: PageImage, lines: readonly RecognisedLine[]): Stray[] {
  const words = lines.flatMap((line) => (isColumn(line) ? [] : line.words.map(({ box }) => box)));
  const spots = componentsOf(image, INK);
  const strays = lines.flatMap((line, index): Stray[] => {
    const first = line.words[0]?.box;
    const size = first && heightOf(line);
    if (!first || !size || line.text.length < 8) return [];
    const [top, bottom] = [first[1] - size * 0.3, first[3] + size * 0.3];
    const near = spots.filter(
      ({ x0, y0, x1, y1 }) =>
        x1 <= first[0] - size * 0.4 &&
        x0 >= first[0] - size * REACH &&
        y0 >= top &&
        y1 <= bottom &&
        y1 - y0 <= size * 1.6 &&
        !words.some((box) => overlaps(box, [x0, y0, x1, y1])),
    );
    const ink = boxOf(near);
    if (!ink || ink[2] - ink[0] > size * WIDEST || !near.some(({ y0, y1 }) => y1 - y0 >= size * 0.45)) return [];
    // Words of another column between the ink and the line keep them apart.
    if (words.some((box) => box[0] >= ink[2] && box[2] <= first[0] && box[1] < bottom && box[3] > top)) return [];
    const right = Math.min(line.box[2] + size * 0.5, first[0] + size * SHOWN, image.width);
    const strip = [Math.max(0, ink[0] - size), Math.max(0, top), right, Math.min(image.height, bottom)].map(Math.round);
    return [{ line: index, ink, strip: [strip[0]!, strip[1]!, strip[2]!, strip[3]!] }];
  });
  return strays.slice(0, MOST);
}

/** The strips below one another as one picture, and where each begins in it. */
export function stacked(image: PageImage, strays: readonly Stray[]): { readonly image: PageImage; readonly tops: readonly number[] } {
  const gap = Math.max(...strays.map(({ strip }) => strip[3] - strip[1]));
  const width = Math.max(...strays.map(({ strip }) => strip[2] - strip[0])) + 2 * gap;
  const tops: number[] = [];
  let height = gap;
  for (const { strip } of strays) {
    tops.push(height);
    height += strip[3] - strip[1] + gap;
  }
  const gray = new Uint8Array(width * height).fill(255);
  strays.forEach(({ strip: [x0, y0, x1, y1] }, i) => {
    for (let y = y0; y < y1; y++)
      gray.set(image.gray.subarray(y * image.width + x0, y * image.width + x1), (tops[i]! + y - y0) * width + gap);
  });
  return { image: { width, height, gray, dpi: image.dpi }, tops };
}

/** The lines with the words that the strips read before their first ones; words that were read before stay as they are. */
export function withLabels(
  lines: readonly RecognisedLine[],
  strays: readonly Stray[],
  tops: readonly number[],
  read: readonly RecognisedLine[],
): RecognisedLine[] {
  const found = read.flatMap((line) => line.words.map((word) => ({ ...word, text: line.text.slice(word.start, word.end) })));
  const gap = tops[0] ?? 0;
  const result = [...lines];
  strays.forEach(({ line, ink, strip }, i) => {
    const [dx, dy] = [strip[0] - gap, strip[1] - tops[i]!];
    const labels = found
      .map(({ text, confidence, box }): Word => ({ text, confidence, box: [box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy] }))
      .filter(({ box: [x0, y0, x1, y1] }) => y0 + y1 > 2 * strip[1] && y0 + y1 < 2 * strip[3] && x0 + x1 < 2 * (ink[2] + 2));
    const before = result[line]!;
    if (labels.length === 0 || labels.some(({ text, confidence }) => confidence < SURE || !LABEL.test(text))) return;
    const words = before.words.map(({ start, end, box, confidence }): Word => ({ text: before.text.slice(start, end), box, confidence }));
    result[line] = lineOfWords([...labels, ...words], before.block);
  });
  const inks = strays.filter(({ line }) => result[line] !== lines[line]).map(({ ink }) => ink);
  return result.filter((line) => !(isColumn(line) && inks.some((ink) => overlaps(ink, line.box))));
}

/** One word much taller than wide: a column of labels that was read across. */
function isColumn({ words, box: [x0, y0, x1, y1] }: RecognisedLine): boolean {
  return words.length === 1 && y1 - y0 > TALL * (x1 - x0);
}

function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function heightOf(line: RecognisedLine): number {
  const heights = line.words.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function boxOf(spots: readonly { x0: number; y0: number; x1: number; y1: number }[]): PixelBox | null {
  if (spots.length === 0) return null;
  return [
    Math.min(...spots.map(({ x0 }) => x0)),
    Math.min(...spots.map(({ y0 }) => y0)),
    Math.max(...spots.map(({ x1 }) => x1)),
    Math.max(...spots.map(({ y1 }) => y1)),
  ];
}

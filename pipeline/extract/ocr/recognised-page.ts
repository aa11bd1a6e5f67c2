import type { Line, Page } from '../../model.ts';
import type { PixelBox, Recognition } from '../../stage.ts';
import type { Rect } from '../pdf/content/glyph.ts';
import { layOut } from '../pdf/layout.ts';
import { round } from '../pdf/lines/index.ts';
import { glyphsOf } from './glyphs.ts';

export interface RecognisedPage {
  readonly page: Page;
  /** Ruled tables found on it. */
  readonly tables: number;
}

/** What the page's carrier says of it. */
export interface PageFacts {
  readonly page: number;
  readonly reason: string;
  readonly page_label: string | null;
  /** Number of the page's first table. */
  readonly firstTable: number;
}

/**
 * A recognised picture as a page: points of the upright, straightened page. Its words and rules take the same way as those of
 * printed pages, so that columns, rows and ruled tables come out alike. `dpi` is the picture's.
 */
export function recognisedPage(recognition: Recognition, dpi: number, { page, reason, page_label, firstTable }: PageFacts): RecognisedPage {
  const points = 72 / dpi;
  const glyphs = glyphsOf(recognition.lines, points);
  const strokes = recognition.rules.map((rule) => {
    const [x0, y0, x1, y1] = rule;
    return { box: scaled(rule, points), horizontal: x1 - x0 >= y1 - y0, color: null };
  });
  const content = { glyphs, strokes, areas: [], images: [], paths: 0 };
  const { tables, ...layout } = layOut({ content, width: recognition.width * points, height: recognition.height * points }, firstTable);
  weigh(layout.lines, recognition, points);
  const { blank, rotation, skew, confidence } = recognition;
  return {
    page: {
      page,
      ...layout,
      method: blank ? 'blank' : 'ocr',
      reason: blank ? 'blank' : reason,
      confidence: blank ? null : round(confidence),
      rotation,
      skew: round(skew),
      page_label,
    },
    tables,
  };
}

/** Gives each line the trust of the words in it. */
function weigh(lines: readonly Line[], recognition: Recognition, points: number): void {
  const words = new Map<number, { box: Rect; confidence: number }[]>();
  for (const line of recognition.lines) {
    for (const { box, confidence } of line.words) {
      const word = { box: scaled(box, points), confidence };
      const alike = words.get(round(word.box[0]));
      if (alike) alike.push(word);
      else words.set(round(word.box[0]), [word]);
    }
  }
  for (const line of lines) {
    let sum = 0;
    let length = 0;
    for (const { x0, start, end } of line.chunks ?? []) {
      const found = words.get(x0)?.find(({ box }) => box[3] > line.box![1] && box[1] < line.box![3]);
      sum += (found?.confidence ?? recognition.confidence) * (end - start);
      length += end - start;
    }
    line.quality = round(length > 0 ? sum / length : recognition.confidence);
  }
}

function scaled(box: PixelBox, points: number): Rect {
  return [box[0] * points, box[1] * points, box[2] * points, box[3] * points];
}

import type { Box, Chunk, Line, Page } from '../../model.ts';
import type { PixelBox, RecognisedLine, Recognition } from '../../stage.ts';

/** Gap in line heights from which on several spaces stand for it, so that columns remain visible. */
const WIDE = 1.1;
const COLUMN = 0.5;

/** A recognised picture as a page: points of the upright, straightened page. `dpi` is the picture's. */
export function recognisedPage(recognition: Recognition, dpi: number, page: number, reason: string): Page {
  const points = 72 / dpi;
  return {
    page,
    width: round(recognition.width * points),
    height: round(recognition.height * points),
    method: recognition.blank ? 'blank' : 'ocr',
    reason: recognition.blank ? 'blank' : reason,
    confidence: recognition.blank ? null : round(recognition.confidence),
    rotation: recognition.rotation,
    skew: round(recognition.skew),
    page_label: null,
    lines: recognition.lines.map((line) => lineOf(line, points)),
    rules: recognition.rules.map((box) => scaled(box, points)),
  };
}

function lineOf(line: RecognisedLine, points: number): Line {
  const height = line.box[3] - line.box[1];
  const chunks: Chunk[] = [];
  let text = '';
  let confidence = 0;
  let before: PixelBox | null = null;
  for (const word of line.words) {
    const gap = before ? word.box[0] - before[2] : 0;
    const spaces = gap > WIDE * height ? Math.max(2, Math.round(gap / (COLUMN * height))) : 1;
    if (before) text += ' '.repeat(spaces);
    const start = text.length;
    text += line.text.slice(word.start, word.end);
    chunks.push({ start, end: text.length, x0: round(word.box[0] * points), x1: round(word.box[2] * points) });
    confidence += word.confidence;
    before = word.box;
  }
  const quality = line.words.length === 0 ? 0 : confidence / line.words.length;
  return { text, box: scaled(line.box, points), chunks, quality: round(quality) };
}

function scaled(box: PixelBox, points: number): Box {
  return [round(box[0] * points), round(box[1] * points), round(box[2] * points), round(box[3] * points)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

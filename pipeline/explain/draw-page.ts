import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Box, CharacterClass, Page } from '../model.ts';
import type { PageImage } from '../stage.ts';
import type { LineMark } from './page-marks.ts';

/** Room beside the page for names of units and for trust, pixels. */
const LEFT = 190;
const RIGHT = 70;
const TOP = 46;

const GONE = '#8a8a8a';
const CLAUSE = '#1f5fbf';
const TABLE = '#b35c00';
const CONTENTS = '#7a3fb0';
const COLOURS: Readonly<Partial<Record<CharacterClass, string>>> = {
  label: CLAUSE,
  heading: CLAUSE,
  clause: CLAUSE,
  prose: CLAUSE,
  table: TABLE,
  contents: CONTENTS,
};
const OTHER = '#00797a';
const RULE = '#d6006c';

/** Trust below which a line is shown as doubtful, and as bad. */
const DOUBTFUL = 0.9;
const BAD = 0.75;

/**
 * Draws a page as PNG: its picture made pale, a box around each line coloured by what the line became, a tick below each word, the names of
 * the units that begin on it to the left, and the trust in recognised lines to the right.
 */
export function drawPage(image: PageImage, page: Page, marks: readonly LineMark[]): Buffer {
  const canvas = createCanvas(image.width + LEFT + RIGHT, image.height + TOP);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.putImageData(pale(context, image), LEFT, TOP);
  title(context, page, marks);
  context.translate(LEFT, TOP);
  const points = image.dpi / 72;
  context.fillStyle = RULE;
  for (const [x0, y0, x1, y1] of page.rules)
    context.fillRect(x0 * points, y0 * points, Math.max(1.5, (x1 - x0) * points), Math.max(1.5, (y1 - y0) * points));
  let lowest = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const box = mark.box.map((length) => length * points) as Box;
    drawLine(context, mark, box, points);
    lowest = drawNames(context, mark, box, lowest);
  }
  context.font = '12px sans-serif';
  for (const { y, quality } of rowQualities(marks)) {
    context.fillStyle = quality < BAD ? '#c00' : quality < DOUBTFUL ? '#a06000' : '#2a7a2a';
    context.fillText(quality.toFixed(2), image.width + 8, y * points + 4);
  }
  return canvas.toBuffer('image/png');
}

/** The picture with its contrast halved, so that marks stand out. */
function pale(context: SKRSContext2D, { width, height, gray }: PageImage) {
  const picture = context.createImageData(width, height);
  for (let i = 0; i < gray.length; i++) {
    const level = 70 + (gray[i]! * 185) / 255;
    picture.data.fill(level, 4 * i, 4 * i + 3);
    picture.data[4 * i + 3] = 255;
  }
  return picture;
}

function title(context: SKRSContext2D, { page, method, reason, confidence, rotation, skew }: Page, marks: readonly LineMark[]): void {
  context.font = 'bold 17px sans-serif';
  context.fillStyle = '#000';
  const turned = [rotation === 0 ? '' : `turned ${rotation}°`, skew === 0 ? '' : `skew ${skew.toFixed(2)}°`].filter((fact) => fact !== '');
  const facts = [
    `page ${page}`,
    `${method}: ${reason}`,
    ...(confidence === null ? [] : [`confidence ${confidence.toFixed(2)}`]),
    ...turned,
  ];
  context.fillText(`${facts.join('   ')}   ${marks.length} lines`, 12, 20);
  context.font = '14px sans-serif';
  const legend = [
    ['clause', CLAUSE],
    ['table', TABLE],
    ['contents', CONTENTS],
    ['other', OTHER],
    ['taken out', GONE],
    ['rule', RULE],
  ] as const;
  let x = 12;
  for (const [name, colour] of legend) {
    context.fillStyle = colour;
    context.fillRect(x, 28, 12, 12);
    context.fillText(name, x + 17, 39);
    x += 36 + context.measureText(name).width;
  }
}

function colourOf(mark: LineMark): string {
  if (mark.cell) return TABLE;
  return mark.class === null ? GONE : (COLOURS[mark.class] ?? OTHER);
}

function drawLine(context: SKRSContext2D, mark: LineMark, [x0, y0, x1, y1]: Box, points: number): void {
  context.strokeStyle = colourOf(mark);
  context.lineWidth = 1.5;
  context.setLineDash(mark.class === null ? [5, 4] : []);
  context.strokeRect(x0 - 1.5, y0 - 1.5, x1 - x0 + 3, y1 - y0 + 3);
  context.setLineDash([]);
  context.beginPath();
  for (const [left, right] of mark.words) {
    context.moveTo(left * points + 1, y1 + 0.5);
    context.lineTo(right * points - 1, y1 + 0.5);
  }
  context.lineWidth = 2.5;
  context.stroke();
  if (mark.quality === null || mark.quality >= DOUBTFUL) return;
  context.fillStyle = mark.quality < BAD ? 'rgba(220, 0, 0, 0.22)' : 'rgba(240, 170, 0, 0.25)';
  context.fillRect(x0, y0, x1 - x0, y1 - y0);
}

/** Writes the names of a line's units to the left, below the last one where they would overlap. Returns where they end. */
function drawNames(context: SKRSContext2D, mark: LineMark, [x0, y0, , y1]: Box, lowest: number): number {
  let bottom = lowest;
  context.font = 'bold 13px sans-serif';
  for (const { name } of mark.units) {
    const y = y0 > bottom || y0 < bottom - 60 ? y0 : bottom;
    const shown = name.length > 24 ? `…${name.slice(-23)}` : name;
    context.fillStyle = '#c21807';
    context.fillText(shown, 8 - LEFT, y + 13);
    context.strokeStyle = 'rgba(194, 24, 7, 0.45)';
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(12 - LEFT + context.measureText(shown).width, y + 9);
    context.lineTo(x0 - 3, (y0 + y1) / 2);
    context.stroke();
    bottom = y + 15;
  }
  return bottom;
}

/** The least trust of the lines that stand at one height, points. */
function rowQualities(marks: readonly LineMark[]): { y: number; quality: number }[] {
  const rows: { y: number; quality: number }[] = [];
  for (const { box, quality } of [...marks].sort((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3])) {
    if (quality === null) continue;
    const y = (box[1] + box[3]) / 2;
    const last = rows.at(-1);
    if (last && y - last.y < 0.6 * (box[3] - box[1])) last.quality = Math.min(last.quality, quality);
    else rows.push({ y, quality });
  }
  return rows;
}

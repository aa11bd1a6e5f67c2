import { type Block, blocksOf } from '../../blocks.ts';
import type { SynthAgreement } from '../../model.ts';
import { HEIGHT, type Sheet, type Type, WIDTH } from '../sheet.ts';

export interface ProseOptions {
  readonly type: Type;
  readonly columns: 1 | 2;
  /** Index of the first unit. */
  readonly from: number;
  readonly indent: number;
}

const MARGIN = 72;
const GUTTER = 24;

/** Articles and clauses until the page is full, with running head and page number. */
export function prose(sheet: Sheet, agreement: SynthAgreement, { type, columns, from, indent }: ProseOptions): void {
  const width = (WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  const leading = type.size * 1.25;
  let column = 0;
  let y = MARGIN + leading;
  for (const { text, bold, level } of paragraphsOf(blocksOf(agreement.units.slice(from)))) {
    const at = Math.min(level, 3) * indent;
    for (const line of sheet.wrap(text, width - at, { ...type, bold })) {
      if (y > HEIGHT - MARGIN) {
        if (++column >= columns) {
          footer(sheet, type);
          return;
        }
        y = MARGIN + leading;
      }
      sheet.line(line, MARGIN + column * (width + GUTTER) + at, y, { ...type, bold });
      y += leading;
    }
    y += leading * 0.5;
  }
  footer(sheet, type);
}

function footer(sheet: Sheet, type: Type): void {
  sheet.centred('Page 17', HEIGHT - 40, type);
}

interface Paragraph {
  text: string;
  bold: boolean;
  level: number;
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    const level = Math.max(0, block.unit.level - 1);
    if (block.type === 'heading') {
      const text = [block.label, block.heading].filter((part) => part !== null).join('  ');
      return [{ text: text.replace('  ', ' '), bold: true, level }];
    }
    if (block.type !== 'paragraph') return [];
    const words = [block.label, block.runIn, block.runs.map((run) => run.text).join('')].filter((part) => part !== null);
    return [{ text: words.join(' '), bold: false, level }];
  });
}

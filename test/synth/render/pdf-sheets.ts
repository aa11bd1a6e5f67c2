import { type Block, blocksOf, contentsOf } from '../blocks.ts';
import type { Run, SynthAgreement, Unit } from '../model.ts';
import { roman } from '../numerals.ts';
import { Flow, type Fragment, type Geometry, type Measure, type Op } from './flow.ts';
import { drawTable } from './pdf-table.ts';

export interface PdfLayout {
  family: 'serif' | 'sans' | 'typewriter';
  /** Points. */
  size: number;
  columns: 1 | 2;
  runningHead: string | null;
  pageNumbers: boolean;
  /** Lines are spread to one width. */
  justified?: boolean;
  /** Roman numbers on cover and contents; the body begins at 1. */
  romanFront: boolean;
}

/** An agreement laid out on sheets of one size, for whatever writes them to a file. */
interface Sheets {
  width: number;
  height: number;
  sheets: Op[][];
  /** Running heads, page numbers and lines of the contents page. */
  boilerplate: string[];
}

const INDENT = 22;

function fragments(runs: readonly Run[]): Fragment[] {
  return runs.map(({ text, op }) => ({
    text,
    face: 'regular',
    ...(op ? { mark: op === 'delete' ? ('strike' as const) : ('underline' as const) } : {}),
  }));
}

/** Heading, clause, table or signature on the flow. */
function drawBlock(flow: Flow, block: Block, measure: Measure, layout: PdfLayout): void {
  const indent = Math.max(0, block.unit.level - 1) * INDENT;
  switch (block.type) {
    case 'heading': {
      const centred = block.unit.level === 0 && block.below;
      const parts = centred
        ? [block.label, block.heading]
        : [[block.label, block.heading].filter((part) => part !== null).join(block.unit.separator === ' ' ? '  ' : block.unit.separator)];
      flow.reserve(layout.size * 5);
      flow.space(layout.size * (block.unit.level === 0 ? 1.4 : 0.6));
      for (const part of parts)
        if (part)
          flow.paragraph([{ text: part, face: 'bold' }], {
            centred,
            first: indent,
            rest: indent,
            size: layout.size + (block.unit.level === 0 ? 2 : 0),
          });
      flow.space(layout.size * 0.5);
      return;
    }
    case 'paragraph': {
      const label = block.label === null ? '' : `${block.label}  `;
      const hang = label === '' ? indent : indent + measure(label, 'regular', layout.size);
      const lead: Fragment[] = [
        ...(label === '' ? [] : [{ text: label, face: 'regular' as const }]),
        ...(block.remark === null ? [] : [{ text: `${block.remark} `, face: 'italic' as const }]),
        ...(block.runIn === null ? [] : [{ text: `${block.runIn} `, face: 'bold' as const }]),
      ];
      flow.paragraph([...lead, ...fragments(block.runs)], { first: indent, rest: hang });
      flow.space(layout.size * 0.45);
      return;
    }
    case 'grid':
      flow.space(layout.size);
      drawTable(flow, block.grid, measure, Math.min(layout.size, 9.5));
      return;
    case 'signature':
      flow.reserve(layout.size * 5 * block.lines.length);
      for (const line of block.lines) {
        flow.space(layout.size * 1.6);
        if (!line.startsWith('FOR ')) {
          const y = flow.advance(layout.size);
          flow.put({ type: 'rule', x0: flow.left, y0: y, x1: flow.left + 190, y1: y, thickness: 0.7 });
        }
        flow.paragraph([{ text: line, face: 'regular' }]);
      }
  }
}

function drawContents(
  flow: Flow,
  agreement: SynthAgreement,
  pageOf: ReadonlyMap<Unit, number>,
  measure: Measure,
  layout: PdfLayout,
): string[] {
  const lines: string[] = ['TABLE OF CONTENTS'];
  flow.paragraph([{ text: 'TABLE OF CONTENTS', face: 'bold' }], { centred: true, size: layout.size + 2 });
  flow.space(layout.size);
  for (const { unit, text } of contentsOf(agreement)) {
    const number = String(pageOf.get(unit) ?? '');
    const room = flow.columnWidth - measure(text, 'regular', layout.size) - measure(number, 'regular', layout.size) - 12;
    const leaders = '.'.repeat(Math.max(3, Math.floor(room / measure('.', 'regular', layout.size))));
    const y = flow.advance(layout.size * 1.5);
    flow.put({ type: 'text', x: flow.left, y, text: `${text} ${leaders}`, face: 'regular', size: layout.size });
    flow.put({
      type: 'text',
      x: flow.left + flow.columnWidth - measure(number, 'regular', layout.size),
      y,
      text: number,
      face: 'regular',
      size: layout.size,
    });
    lines.push(`${text} ${leaders} ${number}`);
  }
  return lines;
}

function drawCover(flow: Flow, agreement: SynthAgreement, layout: PdfLayout): void {
  for (let skipped = 0; skipped < 9; skipped++) flow.advance(layout.size * 1.6);
  for (const line of agreement.cover) {
    flow.paragraph([{ text: line, face: 'bold' }], { centred: true, size: layout.size + 5 });
    flow.space(layout.size * 1.5);
  }
}

function furniture(layout: PdfLayout, geometry: Geometry, measure: Measure, label: string, head: boolean): Op[] {
  const middle = (text: string): number => (geometry.width - measure(text, 'regular', 9)) / 2;
  const ops: Op[] = [];
  if (head && layout.runningHead !== null)
    ops.push({ type: 'text', x: middle(layout.runningHead), y: geometry.height - 42, text: layout.runningHead, face: 'regular', size: 9 });
  if (layout.pageNumbers && label !== '') ops.push({ type: 'text', x: middle(label), y: 36, text: label, face: 'regular', size: 9 });
  return ops;
}

/** Cover, contents and body of an agreement; `measure` gives widths in the fonts that it will be set in. */
export function sheetsOf(agreement: SynthAgreement, layout: PdfLayout, measure: Measure): Sheets {
  const geometry: Geometry = {
    width: 612,
    height: 792,
    margin: 72,
    columns: layout.columns,
    gutter: 24,
    size: layout.size,
    leading: layout.size * 1.22,
    justified: layout.justified ?? false,
  };
  const body = new Flow(geometry, measure);
  const pageOf = new Map<Unit, number>();
  for (const block of blocksOf(agreement.units)) {
    if (block.unit.kind === 'appendix' && !pageOf.has(block.unit)) body.newSheet();
    drawBlock(body, block, measure, layout);
    if (block.unit.level === 0 && !pageOf.has(block.unit)) pageOf.set(block.unit, body.sheet);
  }
  const front = new Flow({ ...geometry, columns: 1 }, measure);
  drawCover(front, agreement, layout);
  if (agreement.contents) front.newSheet();
  const contents = agreement.contents ? drawContents(front, agreement, pageOf, measure, layout) : [];
  const frontLabel = (index: number): string => (index > 0 && layout.romanFront ? roman(index + 1).toLowerCase() : '');
  const labels = [...front.sheets.map((_, index) => frontLabel(index)), ...body.sheets.map((_, index) => String(index + 1))].filter(
    Boolean,
  );
  return {
    width: geometry.width,
    height: geometry.height,
    sheets: [
      ...front.sheets.map((ops, index) => [...ops, ...furniture(layout, geometry, measure, frontLabel(index), false)]),
      ...body.sheets.map((ops, index) => [...furniture(layout, geometry, measure, String(index + 1), true), ...ops]),
    ],
    boilerplate: [...(layout.runningHead === null ? [] : [layout.runningHead]), ...(layout.pageNumbers ? labels : []), ...contents],
  };
}

import type { Grid, Run, SynthAgreement, Unit } from './model.ts';

/** What a renderer prints, one after the other. */
export type Block =
  | { type: 'heading'; unit: Unit; label: string | null; heading: string | null; below: boolean }
  | { type: 'paragraph'; unit: Unit; label: string | null; runIn: string | null; remark: string | null; runs: Run[] }
  | { type: 'grid'; unit: Unit; grid: Grid }
  | { type: 'signature'; unit: Unit; lines: string[] };

function paragraphs(unit: Unit, labelled: boolean): Block[] {
  return unit.passages.map((passage, index) => ({
    type: 'paragraph',
    unit,
    label: index === 0 && labelled ? unit.label : null,
    runIn: index === 0 && labelled && unit.heading ? `${unit.heading}${unit.headingMark}` : null,
    remark: index === 0 && labelled ? (unit.remark ?? null) : null,
    runs: passage.runs,
  }));
}

function own(unit: Unit): Block[] {
  const alone = unit.heading !== null && unit.headingPlace !== 'run-in';
  const blocks: Block[] =
    alone || (unit.passages.length === 0 && unit.label !== null)
      ? [
          { type: 'heading', unit, label: unit.label, heading: unit.heading, below: unit.headingPlace === 'next-line' },
          ...paragraphs(unit, false),
        ]
      : paragraphs(unit, true);
  for (const grid of unit.grids) blocks.push({ type: 'grid', unit, grid });
  if (unit.signatures.length > 0) blocks.push({ type: 'signature', unit, lines: unit.signatures });
  return blocks;
}

/** The blocks of a list of units in reading order. */
export function blocksOf(units: readonly Unit[]): Block[] {
  return units.flatMap((unit) => [...own(unit), ...blocksOf(unit.children)]);
}

interface ContentsEntry {
  unit: Unit;
  text: string;
}

/** Entries of the contents page: top-level units that have a label or a heading, spelled in capitals where the body is. */
export function contentsOf(agreement: SynthAgreement): ContentsEntry[] {
  return agreement.units
    .filter((unit) => unit.kind !== 'signature-block' && (unit.label ?? unit.heading) !== null)
    .map((unit) => ({
      unit,
      text: [unit.trueNumber ?? unit.label, unit.heading]
        .filter((part) => part !== null)
        .join(unit.separator === ' ' ? '  ' : unit.separator),
    }));
}

/** A cell as printed: money with grouped digits. */
export function cellText(grid: Grid, value: string | number): string {
  if (typeof value === 'string') return value;
  const digits = String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  return grid.kind === 'stipend' ? `$${digits}` : digits;
}

import type { Extent } from '../region.ts';
import type { AlignedRow } from '../rows/aligned-row.ts';
import { columnOf, figureColumns } from '../rows/columns.ts';
import type { Token } from '../rows/tokens.ts';

/** Rows of one grid of figures, from its first row with an amount to its last. */
export type FigureBlock = readonly AlignedRow[];

/** Lines without an amount that a grid bears between two rows; more where they are names in the label column. */
const PENDING = 5;
const NAMES = 14;
/** Blank lines that a grid bears between two rows. */
const GAP = 4;
/** Rows looked at to know the columns so far. */
const RECENT = 12;

/** Grids of figures of aligned text: runs of rows with two figures or more, with what stands in between. */
export function figureBlocks(rows: readonly (AlignedRow | null)[]): FigureBlock[] {
  const blocks: AlignedRow[][] = [];
  let block: AlignedRow[] = [];
  let pending: AlignedRow[] = [];
  const flush = (): void => {
    if (block.length > 0) blocks.push(block);
    [block, pending] = [[], []];
  };
  for (const row of rows) {
    const last = pending.at(-1) ?? block.at(-1);
    if (!row || row.sort === 'prose' || (last && (last.page !== row.page || row.gap > GAP))) flush();
    if (!row || row.sort === 'prose') continue;
    if (row.sort === 'label') {
      if (block.length === 0) continue;
      pending.push(row);
      if (pending.length > (pending.every((other) => isBeside(other, block)) ? NAMES : PENDING) || isHead(row, block)) flush();
      continue;
    }
    block.push(...pending, row);
    pending = [];
  }
  flush();
  return blocks.map(trim).filter(isGrid);
}

/** Text over two or more columns of figures: the head of the next grid, or a caption. */
function isHead(row: AlignedRow, block: readonly AlignedRow[]): boolean {
  const recent = block.filter((other) => other.sort === 'core').slice(-RECENT);
  if (recent.length === 0) return true;
  const columns = figureColumns(recent.map(amountsOf));
  return columnsUnder(row.tokens, columns) >= 2;
}

/** Text left of the figures only. */
function isBeside(row: AlignedRow, block: readonly AlignedRow[]): boolean {
  const last = block.findLast((other) => other.sort === 'core');
  const amount = last?.tokens.find((token) => token.kind === 'amount');
  return amount !== undefined && row.tokens.every((token) => token.x1 <= amount.x0);
}

function columnsUnder(tokens: readonly Token[], columns: readonly Extent[]): number {
  return columns.filter((column) => tokens.some((token) => token.x0 < column.x1 && token.x1 > column.x0)).length;
}

/** Rows with one amount at both ends stay where the amount stands in a column of the others. */
function trim(block: readonly AlignedRow[]): AlignedRow[] {
  const core = block.filter((row) => row.sort === 'core' && amountsOf(row).length > 0);
  if (core.length === 0) return [...block];
  const columns = figureColumns(core.map(amountsOf));
  const fits = (row: AlignedRow): boolean =>
    row.sort === 'core' || (row.sort === 'single' && amountsOf(row).every((token) => stands(token, columns)));
  const first = block.findIndex(fits);
  const last = block.findLastIndex(fits);
  return block.slice(first, last + 1);
}

function stands(token: Token, columns: readonly Extent[]): boolean {
  const column = columns[columnOf(token, columns)]!;
  return token.x0 < column.x1 && token.x1 > column.x0;
}

function amountsOf(row: AlignedRow): Token[] {
  return row.tokens.filter((token) => token.kind === 'amount');
}

/** Two rows of two amounts, or three rows of figures alone. */
function isGrid(block: readonly AlignedRow[]): boolean {
  const core = block.filter((row) => row.sort === 'core');
  const full = core.filter((row) => amountsOf(row).length >= 2);
  return full.length >= 2 || (core.length >= 3 && core.some((row) => amountsOf(row).length > 0));
}

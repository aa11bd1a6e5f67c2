import type { Grid, GridCell } from './region.ts';
import type { AlignedRow } from './rows/aligned-row.ts';
import { isAmount } from './rows/figure.ts';
import { beginsWithLabel } from './rows/labels.ts';
import type { Token } from './rows/tokens.ts';

/** Lines from which on names with one amount each are a table. */
const FEWEST = 3;
/** Most lines of blank between two of them. */
const GAP = 1.6;
/** Longest name, characters. */
const NAME = 90;
const MODAL = /\b(?:shall|will|may|must|agrees?)\b/i;

/** Lists of names with one amount each, parted by a wide blank, leaders or a colon. Items of a labelled list are none. */
export function listGrids(rows: readonly (AlignedRow | null)[]): Grid[] {
  const grids: Grid[] = [];
  let run: Item[] = [];
  const flush = (): void => {
    if (run.length >= FEWEST && run.filter(({ row }) => beginsWithLabel(row.text)).length < run.length / 2)
      grids.push(gridOf(run, headOf(run[0]!, rows)));
    run = [];
  };
  for (const row of rows) {
    const item = row && itemOf(row);
    const last = run.at(-1)?.row;
    if (!item || (last && (item.row.gap > GAP || (last.page !== item.row.page && firstWords(last) !== firstWords(item.row))))) flush();
    if (item) run.push(item);
  }
  flush();
  return grids;
}

/** Names on the next page go on where they begin alike. */
function firstWords(row: AlignedRow): string {
  return row.text.trim().split(/\s+/, 2).join(' ').toLowerCase();
}

type Stretch = Pick<Token, 'text' | 'start' | 'end'>;

interface Item {
  readonly row: AlignedRow;
  readonly name: Stretch;
  readonly amount: Stretch;
  /** End of the name without its leaders. */
  readonly nameEnd: number;
}

function itemOf(row: AlignedRow): Item | null {
  const [name, amount] = row.tokens.length === 1 ? parted(row.tokens[0]!) : row.tokens;
  if (row.tokens.length > 2 || !name || !amount || MODAL.test(name.text) || name.text.length > NAME) return null;
  if (!/[$€£%]|\.\d\d$/.test(amount.text) || !isAmount(amount.text)) return null;
  const bare = name.text.replace(/[\s._…]+$/, '');
  return /\p{L}{2}/u.test(bare) && !isAmount(bare) ? { row, name, amount, nameEnd: name.start + bare.length } : null;
}

/** `Head coach: $5,000` and `Head coach......$5,000` without wide blanks. */
function parted(token: Token): [Stretch, Stretch] | [] {
  const match = /^(.{1,300}?(?::|[.…_]{3,}))\s*(\$\s?[\d,.]+)$/.exec(token.text);
  if (!match) return [];
  const [, name, amount] = match;
  return [
    { text: name!, start: token.start, end: token.start + name!.length },
    { text: amount!, start: token.end - amount!.length, end: token.end },
  ];
}

/** The line above that names both columns. */
function headOf(first: Item, rows: readonly (AlignedRow | null)[]): AlignedRow | null {
  const above = rows[rows.indexOf(first.row) - 1];
  if (!above || above.page !== first.row.page || first.row.gap > GAP || above.tokens.length !== 2) return null;
  const [name, amount] = above.tokens;
  const over = amount!.x0 < first.row.tokens.at(-1)!.x1 && amount!.x1 > (first.row.tokens[1]?.x0 ?? 0);
  return over && above.tokens.every((token) => token.kind === 'text' && !/\d|[.;:]$/.test(token.text)) && name!.text.length <= NAME
    ? above
    : null;
}

function gridOf(items: readonly Item[], head: AlignedRow | null): Grid {
  const headerRows = head ? 1 : 0;
  const header: GridCell[] = (head?.tokens ?? []).map(({ start, end }, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    columnSpan: 1,
    start,
    end,
  }));
  const cells: GridCell[] = items.flatMap(({ name, amount, nameEnd }, index) => {
    const row = headerRows + index;
    return [
      { row, column: 0, rowSpan: 1, columnSpan: 1, start: name.start, end: nameEnd },
      { row, column: 1, rowSpan: 1, columnSpan: 1, start: amount.start, end: amount.end },
    ];
  });
  return {
    firstLine: (head ?? items[0]!.row).first,
    lastLine: items.at(-1)!.row.last,
    headerRows,
    rows: headerRows + items.length,
    columns: 2,
    cells: [...header, ...cells],
    edges: null,
  };
}

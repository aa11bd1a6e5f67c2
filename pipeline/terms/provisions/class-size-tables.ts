import type { Outline, Provision, Table } from '../../model.ts';
import { Grid } from '../salary/grid.ts';

/** A figure with what names it: `17`, `50:1`, `Caseload maximum of 24`. */
const FIGURE = /(?:\b(caseload|class\s+size|ratio)\b[^\d:]{0,40})?(?<![\d.$%-])(\d{1,3})(?::(\d{1,2}))?(?![\d.,%-])/gi;
const MOST = 400;
/** Longer cells are remarks. */
const LONGEST_CELL = 60;

/** Limits of the tables of class sizes: a row for each figure, by grade or program. */
export function classSizeTables(outline: Outline): Provision[] {
  return outline.tables.filter(({ kind }) => kind === 'class-size').flatMap(limitsOf);
}

function limitsOf(table: Table): Provision[] {
  const grid = new Grid(table);
  return grid.body
    .filter(({ column, raw }) => column > 0 && raw.length <= LONGEST_CELL)
    .flatMap((cell) => {
      const subject = grid.at(cell.row, 0)?.raw.replace(/\s+/g, ' ').trim() || null;
      const over = grid.over(cell.column).map(({ raw }) => raw.replace(/\s+/g, ' ').trim());
      return [...cell.raw.replace(/\bsee\s.*$/i, '').matchAll(FIGURE)].flatMap(([, name, figure, to]) => {
        if (subject === null || Number(figure) === 0 || Number(figure) > MOST) return [];
        const value = to === undefined ? String(Number(figure)) : `${Number(figure)}:${Number(to)}`;
        return {
          unit: table.unit,
          kind: 'class-size',
          subject,
          value,
          value_number: to === undefined ? Number(figure) : null,
          measure: to === undefined ? 'student' : 'ratio',
          condition: name?.replace(/\s+/g, ' ').toLowerCase() ?? (over.join(' ') || null),
          start: cell.start,
          end: cell.end,
        };
      });
    });
}

import type { TableKind } from '../../model.ts';

/** Extra pay for duties is mostly below this sum a year, salaries above. */
const STIPEND_MOST = 18_000;

/** What the kind of a table is told from; texts with white space folded. */
export interface KindEvidence {
  readonly caption: string | null;
  /** The last lines of text above the table. */
  readonly context: string;
  readonly header: readonly string[];
  readonly body: readonly { readonly column: number; readonly text: string }[];
}

const PAY_WORDS = /\b(?:salar(?:y|ies)|wages?|pay|compensation|earnings?)\b|\bbase\b/i;
const STIPEND =
  /\b(?:stipends?|extra[- ]?(?:curricular|duty|pay)|co-?curricular|coach(?:es|ing)?|athletics?|differentials?|advisors?|supplemental|department (?:chair|head)s?|longevity)\b/i;
const STEPS =
  /\b(?:steps?|lanes?|grades?|ranges?|columns?|schedules?|scales?|minimum|maximum|BA|MA|bachelor|master|doctor)|\b[BM]A?\s?[+-]\s?\d/i;
const CLASS_SIZE = /\b(?:class[- ]?sizes?|case-?loads?|student[- ]teacher|staffing ratio)\b/i;
const CALENDAR =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|thursday|friday)\b/i;
const PAY = /^\$?\s?(?:\d{2,3}[,. ]\d{3}(?:\.\d\d)?|\d{4,6}(?:\.\d\d)?|\d{1,2},\d{3}(?:\.\d\d)?|\d{2,3}\.\d{2,4})$/;
const FILL_IN = /:\s*(?:_+)?$|_{3,}/;

/** Kind of a table from its words and figures. */
export function kindOf(evidence: KindEvidence): TableKind {
  const { caption, context, header, body } = evidence;
  const title = `${caption ?? ''} ${header.join(' ')}`;
  const near = `${title} ${context}`;
  const pay = payCells(body);
  if (body.length > 0 && body.filter((cell) => FILL_IN.test(cell.text)).length > body.length * 0.4) return 'form';
  if (CLASS_SIZE.test(title) || (CLASS_SIZE.test(near) && pay.count === 0)) return 'class-size';
  const stipend = STIPEND.test(title) || (STIPEND.test(near) && !/salar|wage/i.test(title));
  if (STIPEND.test(title) && !/salar|wage/i.test(title) && pay.median < STIPEND_MOST && body.some((cell) => /\$|\d,\d{3}/.test(cell.text)))
    return 'stipend';
  if (pay.columns >= 3 && pay.count >= 12 && pay.median >= STIPEND_MOST) return 'salary-schedule';
  if (pay.columns >= 2 && pay.count >= 4 && (STEPS.test(title) || PAY_WORDS.test(near)) && !(stipend && pay.columns < 3))
    return 'salary-schedule';
  if (stipend && body.some((cell) => /\d\s?%|\$|\d,\d{3}/.test(cell.text))) return 'stipend';
  if (pay.count >= 2 && PAY_WORDS.test(title)) return 'salary-schedule';
  if (body.filter((cell) => CALENDAR.test(cell.text)).length >= 4) return 'calendar';
  return 'other';
}

/** Cells whose figure may be a yearly, monthly or hourly pay. */
function payCells(body: KindEvidence['body']): { count: number; columns: number; median: number } {
  const cells = body.filter((cell) => PAY.test(cell.text));
  const values = cells.map((cell) => Number.parseFloat(cell.text.replace(/[^\d.]/g, ''))).sort((a, b) => a - b);
  return { count: cells.length, columns: new Set(cells.map((cell) => cell.column)).size, median: values[values.length >> 1] ?? 0 };
}

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
/** Rows of lists of pay without a title. */
const SERVICE = /\b(?:teachers?|years?|degree|steps?|bachelor\S*|master\S*)\b/i;
/** Accounts of a town or district. */
const FINANCE = /\b(?:revenues?|expenditures?|budget|taxes|tax|funds?|debt|bonds?)\b/i;
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
  const labels = body.filter((cell) => cell.column === 0).map((cell) => cell.text);
  if (isForm(body)) return 'form';
  if (FINANCE.test(caption ?? '') || labels.filter((label) => FINANCE.test(label)).length >= 2) return 'other';
  if (CLASS_SIZE.test(title) || (CLASS_SIZE.test(near) && pay.count === 0)) return 'class-size';
  const stipend = STIPEND.test(title) || (STIPEND.test(near) && !/salar|wage/i.test(title));
  if (STIPEND.test(title) && !/salar|wage/i.test(title) && pay.median < STIPEND_MOST && body.some((cell) => /\$|\d,\d{3}/.test(cell.text)))
    return 'stipend';
  if (pay.columns >= 3 && pay.count >= 12 && pay.median >= STIPEND_MOST) return 'salary-schedule';
  if (pay.columns >= 2 && pay.count >= 4 && (STEPS.test(title) || PAY_WORDS.test(near)) && !(stipend && pay.columns < 3))
    return 'salary-schedule';
  if (stipend && body.some((cell) => /\d\s?%|\$|\d,\d{3}/.test(cell.text))) return 'stipend';
  if (
    pay.count >= 2 &&
    (PAY_WORDS.test(title) ||
      (pay.count >= 3 && pay.median >= STIPEND_MOST && (PAY_WORDS.test(near) || labels.some((label) => SERVICE.test(label)))))
  )
    return 'salary-schedule';
  if (body.filter((cell) => CALENDAR.test(cell.text)).length >= 4) return 'calendar';
  return 'other';
}

/** Blanks to fill in, in more than one column or with their rules drawn. */
function isForm(body: KindEvidence['body']): boolean {
  const blanks = body.filter((cell) => FILL_IN.test(cell.text));
  if (blanks.length <= body.length * 0.3 || body.some((cell) => PAY.test(cell.text))) return false;
  return new Set(blanks.map((cell) => cell.column)).size > 1 || blanks.some((cell) => /_{3,}/.test(cell.text));
}

/** Cells whose figure may be a yearly, monthly or hourly pay. */
function payCells(body: KindEvidence['body']): { count: number; columns: number; median: number } {
  const cells = body.filter((cell) => PAY.test(cell.text));
  const values = cells.map((cell) => Number.parseFloat(cell.text.replace(/[^\d.]/g, ''))).sort((a, b) => a - b);
  return { count: cells.length, columns: new Set(cells.map((cell) => cell.column)).size, median: values[values.length >> 1] ?? 0 };
}

/** What one cell of a table says. */
export interface CellFigure {
  /** The number, null where the cell holds none or more than one. */
  readonly value: number | null;
  readonly measure: 'USD' | 'percent' | 'ratio' | null;
  /** `money` has a sign, thousands or cents; `bare` is digits alone; `other` is no single figure. */
  readonly kind: 'money' | 'bare' | 'percent' | 'other';
  /** `repaired`: a comma read as blank or stop, a dollar sign as another; `footnote`: a mark behind it; `uncertain`: two figures in one cell. */
  readonly flags: readonly string[];
  /** Decimals as printed. */
  readonly decimals: number;
}

const NONE: CellFigure = { value: null, measure: null, kind: 'other', flags: [], decimals: 0 };
/** Specks that recognition reads as signs beside a sum. */
const SPECKS = /^(?:[^\w\s$§€£(]\s?)+(?=[$§]\s?\d)|\s[°•·'’|]+$/g;
/** Short scraps without a figure behind a sum: a ruled line or a column of dollar signs that was read as letters. */
const NOISE = /^([$§]?\s?\d{2,3},\d{3}(?:\.\d\d)?)(?:\s[^\d\s]{1,4})+$/;
const MONEY = /^([$€£])?\s?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d{1,4})?$/;

/** Reads a cell: amounts, percents, bare numbers. Nothing is guessed: what is no single figure has no value. */
export function readCell(raw: string): CellFigure {
  const text = raw.replace(/\s+/g, ' ').trim();
  const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(text);
  if (percent) return { ...NONE, value: Number(percent[1]), measure: 'percent', kind: 'percent' };
  if (/^\d+(?:\.\d+)?\s?%(?:\s?\/?\s?\d+(?:\.\d+)?\s?%)+$/.test(text)) return { ...NONE, flags: ['uncertain'] };
  const ratio = /^(\d+)\s?:\s?1$/.exec(text);
  if (ratio) return { ...NONE, value: Number(ratio[1]), measure: 'ratio' };
  const quiet = text.replace(SPECKS, '').replace(NOISE, '$1');
  const mark = /[*†‡]+$|\s?\(\d\)$/.exec(quiet);
  const flags = [...(mark ? ['footnote'] : []), ...(quiet === text ? [] : ['repaired'])];
  const bare = quiet
    .slice(0, mark?.index)
    .replace(/[.,;:|}\]!]+$/, '')
    .trim();
  return figureOf(bare, flags);
}

function figureOf(text: string, flags: string[]): CellFigure {
  const repaired = repair(text);
  const match = MONEY.exec(repaired ?? text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return NONE;
  const [, sign, whole = '0', cents = ''] = match;
  const value = Number(whole.replaceAll(',', '') + cents);
  if (!Number.isFinite(value)) return NONE;
  const kind = sign || whole.includes(',') || cents.length === 3 ? 'money' : 'bare';
  const all = repaired === null ? flags : [...new Set([...flags, 'repaired'])];
  return { value, measure: sign ? 'USD' : null, kind, flags: all, decimals: Math.max(0, cents.length - 1) };
}

/** `76 816`, `67.262`, `$51. 883` and `§ 54,109` of recognised pages read 76,816, 67,262, $51,883 and $54,109; null where nothing is to repair. */
function repair(text: string): string | null {
  const sign = /^§\s?\$?\s?(\d.*)$/.exec(text);
  if (sign) return repair(`$${sign[1]}`) ?? `$${sign[1]}`;
  const blank = /^([$€£]?\s?\d{1,3})(?:\s|[.,]\s)(\d{3}(?:\.\d\d)?)$/.exec(text);
  if (blank) return `${blank[1]},${blank[2]}`;
  const stop = /^([$€£]?\s?\d{2,3})\.(\d{3})$/.exec(text);
  if (stop) return `${stop[1]},${stop[2]}`;
  return null;
}

/** Shapes of single cells that hold figures; recognition reads `$` as `§`. Trailing strokes and braces are what recognition makes of ruled lines. */
const FIGURE = /^\(?(?:[$€£]|§\s?\$?)?\s?(?:\d[\d,.]*|\.\d+)\s?%?\)?[*†‡]{0,3}[|}\]!;)]?$/;
const AMOUNT = /^\(?(?:[$€£§]\s?[\d.]|§?\s?\d{1,3}[,.]\s?\d{3}\b|\d+\.\d|\d{4,}|\d+\s?%|\d{2,3} \d{3}\b)/;
const YEAR = /^(?:19|20)\d\d[,.;]?$/;
const PLACEHOLDER = /^(?:[-–—]{1,4}|n\/?a|N\/?A|x|X|\$\s?[-–—]{1,2}|\*{1,3})$/;

/** A number alone: amount, count, percent. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text) && /\d/.test(text);
}

/** A figure that is no bare small count and no year. */
export function isAmount(text: string): boolean {
  return isFigure(text) && AMOUNT.test(text) && !YEAR.test(text);
}

/** What stands for an empty cell. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

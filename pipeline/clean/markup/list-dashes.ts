import type { Draft } from '../cleaner.ts';

const DASH = /^\s*([-+*])\s+(?=\S)/;
/** A dash before a printed label was put there by a converter, whatever the carrier. */
const BEFORE_LABEL = /^\s*[-+*]\s+(?:[*_~<>u]{0,6})(?:\(?(?:\d{1,3}(?:[.-]\d{1,3})*|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)]|\d{1,3}(?:\.\d{1,3})+)/;
/** Fewer are the writer's own. */
const ENOUGH = 3;

/** Cuts the list marks that converters put before lines; the line keeps the flag. */
export function cutListDashes({ lines, carrier }: Draft): void {
  for (const [mark, needed] of [
    ['-', carrier === 'markdown' ? 1 : ENOUGH],
    ['*', ENOUGH],
    ['+', ENOUGH],
  ] as const) {
    const marked = lines.filter((line) => DASH.exec(line.text)?.[1] === mark && (carrier === 'markdown' || BEFORE_LABEL.test(line.text)));
    if (marked.length < needed) continue;
    for (const line of marked) {
      const length = DASH.exec(line.text)![0].length;
      line.dash = true;
      line.cut(line.text.indexOf(mark), length, 'markup', 'markup');
    }
  }
}

import { changesOf } from '../changes.ts';
import type { Draft } from '../cleaner.ts';

/** Before a figure that is no label the sign means more than. */
const QUOTE = /^\s*(?:> ?)+(?!\s*\$?\d[\d,]*(?![\d,.)]))/;
/** One may be the writer's own. */
const FEWEST = 2;
const CODE = /(?<![^\s("“])`(?=[^\s`])([^`\n]{1,400})(?<=\S)`(?=[\s.,;:)”"]|$)/g;

/** Cuts the signs of quoted blocks, and the ticks around words of a fixed pitch. */
export function cutQuotes({ lines }: Draft): void {
  const quoted = lines.filter(({ text }) => QUOTE.test(text));
  if (quoted.length >= FEWEST)
    for (const line of quoted) line.cut(line.text.indexOf('>'), QUOTE.exec(line.text)![0].length, 'markup', 'markup');
  for (const line of lines) {
    if (!line.text.includes('`')) continue;
    const words = changesOf(line.text, CODE, { rule: 'markup', class: 'markup' });
    line.apply(
      words.flatMap((one) => [
        { ...one, end: one.start + 1 },
        { ...one, start: one.end - 1 },
      ]),
    );
  }
}

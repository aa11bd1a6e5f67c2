import type { Paragraph } from './paragraphs.ts';

/** What a paragraph costs that no label of a list takes, and one of a section, which may hold several. */
const SKIPPED = { item: 0.9, section: 0.12 };
/** Two labels cannot stand before one paragraph. */
const CROWDED = 2;
/** Labels whose best places cost more than this each stay where they are. */
const MOST = 2.2;

/**
 * Paragraph of each label, in order: the cheapest rising assignment in which labels that follow one another begin paragraphs that do.
 * `ahead` is the number of paragraphs that belong to labels lost before the first one. Null where the paragraphs do not do.
 */
export function assign(
  ordinals: readonly number[],
  paragraphs: readonly Paragraph[],
  ahead: number,
  kind: 'section' | 'item',
): Paragraph[] | null {
  if (paragraphs.length < ordinals.length) return null;
  const skipped = SKIPPED[kind];
  let costs = paragraphs.map((paragraph, i) => paragraph.cost + Math.abs(i - ahead) * skipped);
  const trails: number[][] = [];
  for (let k = 1; k < ordinals.length; k++) {
    const due = ordinals[k]! - ordinals[k - 1]!;
    const back = paragraphs.map(() => -1);
    costs = paragraphs.map((paragraph, i) => {
      let best = Number.POSITIVE_INFINITY;
      for (let before = 0; before < i; before++) {
        const slack = i - before - due;
        const total = costs[before]! + (slack >= 0 ? slack * skipped : -slack * CROWDED);
        if (total < best) [best, back[i]] = [total, before];
      }
      return best + paragraph.cost;
    });
    trails.push(back);
  }
  let at = costs.reduce((least, cost, i) => (cost < costs[least]! ? i : least), 0);
  if (!(costs[at]! <= MOST * ordinals.length)) return null;
  const found = [paragraphs[at]!];
  for (const back of trails.reverse()) {
    at = back[at]!;
    found.unshift(paragraphs[at]!);
  }
  return found;
}

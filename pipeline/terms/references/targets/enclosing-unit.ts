import type { Unit, UnitKind } from '../../../model.ts';

/** What the words of self-references mean where no label has the word; others mean the innermost labelled unit. */
const KINDS: ReadonlyMap<string, readonly UnitKind[]> = new Map<string, readonly UnitKind[]>([
  ['article', ['article']],
  ['section', ['section', 'article', 'appendix', 'side-letter']],
  ['appendix', ['appendix']],
  ['exhibit', ['appendix']],
  ['schedule', ['appendix']],
  ['attachment', ['appendix']],
  ['addendum', ['appendix', 'side-letter']],
  ['side letter', ['side-letter']],
  ['memorandum', ['side-letter']],
  ['letter', ['side-letter']],
]);

/** Index of the unit that `this Article`, `this Section`, `this Appendix` mean in the unit `from`: by the word of its label, else by its rank. */
export function enclosingUnit(units: readonly Unit[], keyword: string, from: number | null): number | null {
  const around: number[] = [];
  for (let at = from; at !== null; at = units[at]!.parent) around.push(at);
  const worded = around.find((at) => units[at]!.label?.toLowerCase().startsWith(keyword));
  if (worded !== undefined || keyword === 'chapter') return worded ?? null;
  const kinds = KINDS.get(keyword);
  if (kinds) return around.find((at) => kinds.includes(units[at]!.kind)) ?? null;
  return around.find((at) => units[at]!.label !== null) ?? null;
}

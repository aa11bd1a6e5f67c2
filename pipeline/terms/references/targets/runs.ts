import type { Unit } from '../../../model.ts';

/** For each unit the number of its list among its siblings: a list ends where a label of it comes again. */
export function runsOf(units: readonly Unit[], keyOf: (element: string) => string): number[] {
  const open = new Map<number | null, { run: number; keys: Set<string> }>();
  return units.map(({ parent, path }) => {
    const key = keyOf(path.at(-1)!);
    const list = open.get(parent) ?? { run: 0, keys: new Set() };
    open.set(parent, list);
    if (list.keys.has(key)) {
      list.run++;
      list.keys.clear();
    }
    list.keys.add(key);
    return list.run;
  });
}

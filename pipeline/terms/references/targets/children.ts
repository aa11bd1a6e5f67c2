import { parseRoman, toRoman } from '../../../numbering/numerals.ts';

type Children = ReadonlyMap<string, number[]>;

/** Larger lists are not searched for a prefix; bounds the work on hostile input. */
const LARGEST = 400;

/**
 * The child that the first of the parts names, or several together (`A.4` printed as one label under the article); `used` says
 * how many parts it took. Labels may repeat their parent's (`7.1` under `7`; then all begin with it and `7` names none of them), and roman ids may be printed in arabic or the other way round.
 */
export function childOf(children: Children, parent: string, parts: readonly string[]): { units: readonly number[]; used: number } | null {
  for (let used = parts.length; used > 0; used--) {
    for (const separator of used === 1 ? [''] : ['.', '-', '']) {
      const key = parts.slice(0, used).join(separator);
      const relative = used > 1 && parts[0] === parent ? undefined : children.get(key);
      const units = relative ?? children.get(`${parent}.${key}`) ?? children.get(`${parent}-${key}`);
      if (units) return { units, used };
    }
  }
  const [first = ''] = parts;
  const roman = parseRoman(first);
  const units =
    (roman === null ? undefined : children.get(String(roman))) ??
    (/^[1-9]\d?$/.test(first) ? children.get(toRoman(Number(first)).toLowerCase()) : undefined) ??
    (/^[li]$/.test(first) ? children.get('1') : undefined) ??
    (first === parent ? undefined : firstUnder(children, first));
  return units ? { units, used: 1 } : null;
}

/** The first unit below an id that is not printed itself: `Section A` where there are `A.1`, `A.2`. */
export function firstUnder(children: Children, id: string): readonly number[] | undefined {
  if (id === '' || children.size > LARGEST) return undefined;
  for (const [key, units] of children) if (key.startsWith(`${id}.`) || key.startsWith(`${id}-`)) return units.slice(0, 1);
  return undefined;
}

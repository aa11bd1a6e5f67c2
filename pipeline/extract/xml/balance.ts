/** Open elements among which the beginning of an end is looked for. */
const LOOK_BACK = 500;

/** XML whose elements close in the order in which they opened. */
interface Balanced {
  readonly xml: string;
  /** Tags that were taken out or put in. */
  readonly faults: number;
}

/**
 * Mends elements that are not closed, or closed without having been opened, as readers of damaged files need it: a stray end is
 * taken out, a missing one put in, what is left of a cut-off tag at the end goes. Balanced XML comes back as it is.
 */
export function balance(xml: string): Balanced {
  const open: string[] = [];
  const parts: string[] = [];
  let faults = 0;
  let at = 0;
  for (const { start, stop, name, closes } of tagsOf(xml)) {
    if (!closes) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else {
      const begin = open.lastIndexOf(name);
      const known = begin >= 0 && open.length - begin <= LOOK_BACK;
      const missing = known ? open.splice(begin).reverse().slice(0, -1) : [];
      parts.push(xml.slice(at, start), ...missing.map(end));
      at = known ? start : stop;
      faults += Math.max(1, missing.length);
    }
  }
  if (open.length === 0 && faults === 0) return { xml, faults };
  const rest = open.length > 0 ? xml.slice(at).replace(/<[^<>]*$/, '') : xml.slice(at);
  return { xml: [...parts, rest, ...open.toReversed().map(end)].join(''), faults: faults + open.length };
}

function end(name: string): string {
  return `</${name}>`;
}

interface Tag {
  readonly start: number;
  readonly stop: number;
  readonly name: string;
  readonly closes: boolean;
}

/** What is no tag, by how it begins and ends. */
const OTHER: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
const NAME = /<(\/?)([^\s/>!?<"'=]+)/y;

/** Tags that open or close an element, in order; those that do both are left out. */
function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const other = OTHER.find(([begin]) => xml.startsWith(begin, at));
    if (other) {
      at = xml.indexOf(other[1], at + other[0].length);
      if (at < 0) return;
      continue;
    }
    NAME.lastIndex = at;
    const match = NAME.exec(xml);
    const stop = match ? tagEnd(xml, NAME.lastIndex) : -1;
    if (match && stop > 0 && xml[stop - 2] !== '/') yield { start: at, stop, name: match[2]!, closes: match[1] !== '' };
    at = stop > 0 ? stop : at + 1;
  }
}

/** Offset behind the `>` of a tag; -1 where another tag begins before it. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at]!;
    if (sign === '<') return -1;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return -1;
}

/** Tags, and what may look like tags but is none. Quoted values end before the next `<`, so that reading is linear. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s/>!?<"'=]+)(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>/g;
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
  for (const match of xml.matchAll(MARKUP)) {
    const name = match.groups?.name;
    if (name === undefined || match[0].endsWith('/>')) continue;
    if (match.groups!.close === '') open.push(name);
    else if (open.at(-1) === name) open.pop();
    else {
      const begin = open.lastIndexOf(name);
      const known = begin >= 0 && open.length - begin <= LOOK_BACK;
      const missing = known ? open.splice(begin).reverse().slice(0, -1) : [];
      parts.push(xml.slice(at, match.index), ...missing.map(end));
      at = match.index + (known ? 0 : match[0].length);
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

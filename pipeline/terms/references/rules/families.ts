import type { Citation, Step } from '../citation.ts';

const SECTION = /^(.+?) §{1,2} (\d+)([.-])\d{3,}/;
const ID = /^(\d+)([.-])\d{3,}/;

/** Bodies of rules by the head of the sections that the document cites of them: `3-` of the Alder Municipal Code, `243.` of the Or. Rev. Stat. */
export function familiesOf(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const { external } of citations)
    for (const cited of external) {
      const match = SECTION.exec(cited);
      if (match && !families.has(match[2]! + match[3]!)) families.set(match[2]! + match[3]!, match[1]!);
    }
  return families;
}

/** A section without its code's name where the document has none such and cites its neighbours of a code: `Section 3-605` beside `AMC Section 3-604`. */
export function ofFamily(steps: readonly Step[], families: ReadonlyMap<string, string>): string | null {
  const [step, ...inner] = steps;
  const head = step?.keyword === 'section' && inner.length === 0 ? ID.exec(step.id) : null;
  const name = head && families.get(head[1]! + head[2]!);
  return name ? `${name} § ${step!.id.replace(/\s/g, '')}` : null;
}

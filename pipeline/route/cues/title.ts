import type { DocumentType } from '../../model.ts';
import type { Cue, Finding } from '../evidence.ts';

interface TitlePattern {
  readonly type: DocumentType;
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Words that name the kind of a document when they stand in a title. */
const TITLES: readonly TitlePattern[] = [
  {
    type: 'agreement',
    pattern:
      /collective\s+(?:bargaining\s+)?(?:agreement|contract)|negotiated\s+agreement|master\s+(?:agreement|contract)|labor\s+(?:agreement|contract)|(?:professional|teachers?['’]?)\s+(?:agreement|contract)|(?:convenio|contrato|acuerdo)\s+colectivo|convenci[óo]n\s+colectiva|(?:convention|entente)\s+collective/i,
    weight: 2.5,
  },
  {
    type: 'agreement',
    pattern:
      /^(?:entente|convention)(?:\s+(?:locale|intervenue|entre)\b.*)?$|^(?:the\s+)?(?:agreement|contract)(?:\s+(?:between|by\s+and\s+between)\b.*)?$|^[\p{Lu} ]+\b(?:AGREEMENT|CONTRACT)$/iu,
    weight: 1.5,
  },
  { type: 'tentative-agreement', pattern: /tentative\s+agreement|tentatively\s+agreed|\bsettlement\s+(?:agreement|summary)/i, weight: 5 },
  {
    type: 'side-letter',
    pattern:
      /side\s*[- ]?letter|letter\s+of\s+(?:agreement|understanding)|memorand(?:um|a)\s+of\s+(?:agreement|understanding)|\b(?:MOU|MOA|LOA)\b/i,
    weight: 4,
  },
  {
    type: 'proposal',
    pattern:
      /\b(?:counter[- ]?)?proposal\b|\b(?:last|best|final)\b.{0,20}\boffer\b|initial\s+(?:proposal|sunshine)|sunshine\s+(?:proposal|list)/i,
    weight: 4,
  },
  {
    type: 'salary-schedule',
    pattern: /(?:salary|salaries|pay|wage|stipend)\s+(?:schedules?|scales?|tables?|grid|matrix)|salary\s+guide|\bsalaries\b/i,
    weight: 2.5,
  },
  {
    type: 'negotiation-update',
    pattern:
      /(?:negotiations?|bargaining|labor\s+relations)\s+(?:updates?|status|news|timeline)|status\s+of\s+negotiations|update\s+(?:regarding|on)\s+(?:labor\s+)?(?:negotiations|bargaining)|frequently\s+asked\s+questions/i,
    weight: 4,
  },
  { type: 'news', pattern: /press\s+release|news\s+release|media\s+(?:release|advisory)|for\s+immediate\s+release/i, weight: 5 },
  {
    type: 'policy',
    pattern:
      /\b(?:employee|staff|personnel|faculty|teacher)\s+handbook\b|board\s+polic(?:y|ies)|policy\s+manual|administrative\s+(?:regulation|procedure)|personnel\s+polic|employment\s+objectives/i,
    weight: 4,
  },
  {
    type: 'report',
    pattern:
      /fact[- ]?find(?:ing|er['’]?s)\s+(?:report|panel|recommend)|report\s+(?:and|of)\s+(?:recommendation|findings)|arbitrat(?:or|ion)['’]?s?\s+(?:award|opinion)|audit(?:or['’]?s)?\s+report|opinion\s+and\s+award|annual\s+report/i,
    weight: 5,
  },
];

/** A line that reads as a title, not as a sentence, a file name or a page's foot. */
function isTitleLine(line: string): boolean {
  if (/\w[/\\]\w+[/\\]|\bpage\s+\d*$/i.test(line)) return false;
  return line.length <= 110 && !/[a-z]{3,}\.\s+\S|[a-z]{3,}\.$|;$/.test(line);
}

/** Kind words in the title lines near the top; the earlier line speaks louder. */
export const title: Cue = (evidence) => {
  const findings: Finding[] = [];
  for (const { type, pattern, weight } of TITLES) {
    const at = evidence.head.findIndex((line) => isTitleLine(line) && pattern.test(line));
    if (at < 0) continue;
    const nearness = at < 4 ? 1.2 : at < 12 ? 1 : at < 25 ? 0.6 : 0.3;
    findings.push({
      cue: `title: ${
        pattern
          .exec(evidence.head[at] ?? '')?.[0]
          .trim()
          .toLowerCase() ?? type
      }`,
      weights: { [type]: weight * nearness },
    });
  }
  return findings;
};

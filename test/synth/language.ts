import { drawAmount } from './amounts.ts';
import type { Passage, Reference } from './model.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';

/** Units that a sentence may point at, as the agreement would cite them. */
export interface Citations {
  articles: Reference[];
  sections: Reference[];
  appendices: Reference[];
  /** `this Article`, with its path. */
  here: Reference;
}

function word(voice: Voice, name: string): string | null {
  switch (name) {
    case 'D':
      return voice.employerNoun;
    case 'A':
      return voice.unionNoun;
    case 'm':
      return voice.member;
    case 'ms':
      return voice.members;
    case 'am':
      return `${voice.memberArticle} ${voice.member}`;
    case 'Am':
      return `${voice.memberArticle === 'an' ? 'An' : 'A'} ${voice.member}`;
    case 'S':
      return voice.head;
    case 'P':
      return voice.principal;
    case 'employer':
      return voice.employer;
    case 'union':
      return voice.union;
    default:
      return null;
  }
}

function reference(random: Random, voice: Voice, citations: Citations, name: string, spec: string): Reference | null {
  if (name === 'law') {
    const statute = voice.statutes[spec];
    if (!statute) throw new Error(`no statute for {law ${spec}}`);
    return { raw: statute.raw, target: `external:${statute.citation}` };
  }
  const from =
    name === 'ref' ? citations.sections : name === 'art' ? citations.articles : name === 'app' ? citations.appendices : [citations.here];
  return from.length > 0 ? random.pick(from) : null;
}

/** Fills the slots of a template (`{or a|b}` chooses); what is filled in is known exactly. `capital` makes the first letter a capital. */
export function say(random: Random, voice: Voice, citations: Citations, template: string, capital = true): Passage {
  const amounts: Passage['amounts'] = [];
  const references: Reference[] = [];
  const chosen = template
    .replace(/\{or ((?:[^{}]|\{[A-Za-z]+\})+)\}/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/ +(?=[.,])| {2,}/g, (gap) => (gap.length > 1 ? ' ' : ''));
  const text = chosen.replace(/\{([A-Za-z]+)(?: ([^{}]+))?\}/g, (slot, name: string, spec = '') => {
    const plainWord = word(voice, name);
    if (plainWord !== null) return plainWord;
    const amount = drawAmount(random, voice, name, spec);
    if (amount) {
      amounts.push(amount);
      return amount.raw;
    }
    if (!['law', 'ref', 'art', 'app', 'this'].includes(name)) throw new Error(`unknown slot ${slot}`);
    const found = reference(random, voice, citations, name, spec);
    if (!found) return 'this Agreement';
    references.push(found);
    return found.raw;
  });
  if (!capital) return { runs: [{ text }], amounts, references };
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  if (amounts[0] && text.startsWith(amounts[0].raw)) amounts[0].raw = upper.slice(0, amounts[0].raw.length);
  return { runs: [{ text: upper }], amounts, references };
}

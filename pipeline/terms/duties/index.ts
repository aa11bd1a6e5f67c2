import type { Duty } from '../../model.ts';
import type { ClauseSentence } from '../clause-sentences.ts';
import { type PartyNamed, partiesNamed } from './parties-named.ts';

const MODAL =
  /\b(shall|must|will|may|agrees?\s+(?:to|that)|(?:is|are)\s+(?:entitled|required|responsible|obligated|prohibited|permitted)\s+(?:to|for|from)|ha(?:s|ve)\s+the\s+right\s+to)\b(\s+(?:not|never)\b)?/gi;
const CLAUSE_START = /(?:[,;:]|\b(?:that|if|when|where|which|who|unless|and|or|but))\s/gi;
const PASSIVE =
  /^\s+(?:not\s+|also\s+|only\s+|normally\s+)?be\s+(?:\w+ly\s+)?(\w+(?:ed|en|de|id|wn|ld|nt)|given|told|put|cut|set|let|held|sent|made|paid|taken)\b/i;
const BY = /\bby\s+/i;
const RIGHT = /^(?:may|has|have|is\s+(?:entitled|permitted)|are\s+(?:entitled|permitted))/i;
const GIVES =
  /\b(?:provide|grant|pay|give|furnish|notify|reimburse|allow|inform|release|compensate|offer|permit|meet\s+with|consult\s+with|supply|return|contribute|deduct|make\s+available|protect|assist|afford|credit|advise)\b/i;
const LONGEST_QUOTE = 600;
const MOST_PER_SENTENCE = 3;
/** How far behind the modal its agent or beneficiary may stand. */
const LONGEST_REACH = 180;

/** Rights and duties: who shall, may or shall not, toward whom, with the sentence as quote. */
export function dutiesOf(sentences: readonly ClauseSentence[]): Duty[] {
  const found: Duty[] = [];
  for (const sentence of sentences) {
    let count = 0;
    let named: PartyNamed[] | null = null;
    for (const match of sentence.words.matchAll(MODAL)) {
      if (count === MOST_PER_SENTENCE || isMonth(match[0])) continue;
      named ??= partiesNamed(sentence.words);
      const duty = dutyAt(sentence, named, match.index, match[1]!, match[2] !== undefined);
      if (!duty) continue;
      found.push(duty);
      count++;
    }
  }
  return found;
}

function isMonth(modal: string): boolean {
  return modal === 'May';
}

function dutyAt(sentence: ClauseSentence, parties: readonly PartyNamed[], at: number, modal: string, negated: boolean): Duty | null {
  const { words } = sentence;
  const from = at + modal.length;
  const behind = words.slice(from, from + LONGEST_REACH);
  const before = parties.filter((party) => party.end <= at);
  const after = parties.filter((party) => party.start >= from && party.end <= from + LONGEST_REACH);
  const subjectStart = clauseStart(words.slice(0, at), before);
  const holder = before.find((party) => party.start >= subjectStart && !party.dependent) ?? null;
  const passive = PASSIVE.test(behind) || /^(?:is|are)\s+prohibited/i.test(modal);
  const agent = passive ? after.find((party) => BY.test(words.slice(party.start - 4, party.start + 1))) : undefined;
  const actor = passive ? (agent ?? null) : holder;
  const beneficiary = passive ? holder : beneficiaryOf(holder, modal, behind, after);
  if (!actor && !beneficiary) return null;
  const subject = words.slice(subjectStart, at);
  const start = sentence.start;
  const end = words.length <= LONGEST_QUOTE ? sentence.end : start + shortened(words);
  return {
    unit: sentence.unit,
    actor: actor?.name ?? null,
    modal: `${modal.replace(/\s+/g, ' ').toLowerCase()}${negated ? ' not' : ''}`,
    polarity:
      negated || /\b(?:no|neither|never)\b(?!\s+(?:later|less|more|fewer|sooner|earlier)\b)/i.test(subject) || /prohibited/i.test(modal)
        ? 'negative'
        : 'positive',
    beneficiary: beneficiary?.name ?? null,
    quote: words.slice(0, end - start),
    start,
    end,
  };
}

/** Where the clause of a modal begins: behind the last comma, conjunction or relative that leaves a party as its subject. */
function clauseStart(before: string, parties: readonly PartyNamed[]): number {
  const last = parties.at(-1);
  let start = 0;
  if (!last) return start;
  for (const match of before.matchAll(CLAUSE_START)) {
    const next = match.index + match[0].length;
    if (next > last.start) break;
    start = next;
  }
  return start;
}

function beneficiaryOf(holder: PartyNamed | null, modal: string, behind: string, after: readonly PartyNamed[]): PartyNamed | null {
  if (
    RIGHT.test(modal) ||
    /^\s+be\s+(?:entitled|eligible|allowed|permitted)/i.test(behind) ||
    /^\s+(?:receive|have\s+the\s+right|earn|accrue)\b/i.test(behind)
  )
    return holder;
  if (!GIVES.test(behind)) return null;
  return after.find((party) => party.name !== holder?.name) ?? null;
}

function shortened(words: string): number {
  const cut = words.lastIndexOf(' ', LONGEST_QUOTE);
  return cut > 0 ? cut : LONGEST_QUOTE;
}

import type { Duty } from '../../model.ts';
import type { ClauseSentence } from '../clause-sentences.ts';
import { type PartyNamed, partiesNamed } from './parties-named.ts';

const MODAL =
  /\b(shall|must|will|may|agrees?\s+(?:to|that)|(?:is|are)\s+(?:entitled|required|responsible|obligated|prohibited|permitted)\s+(?:to|for|from)|ha(?:s|ve)\s+the\s+right\s+to)\b(\s+(?:not|never)\b)?/gi;
const CLAUSE_START = /(?:[,;:]|\b(?:that|if|when|where|which|who|unless|and|or|but))\s/gi;
const PASSIVE =
  /^\s+(?:not\s+|also\s+|only\s+|normally\s+)?be\s+(?:\w+ly\s+)?(?!(?:present|absent|evident|different|consistent|sufficient|independent|permanent|equivalent|subsequent|open|seven|ten|even|valid|void|wide)\b)(\w+(?:ed|en|de|id|wn|ld|nt)|given|told|put|cut|set|let|held|sent|made|paid|taken)\b/i;
const BY = /\bby\s+/i;
/** What is done by an agent in another clause. */
const OTHER_CLAUSE = /\b(?:unless|if|except|otherwise|as|until|agreed|that|which|who|when)\b/i;
const OPENING = /^\s*(?:if|when|whenever|where|should|in\s+the\s+event)\b/i;
const RELATIVE = /^\s+(?:who|whose|that|which|with|on|in)\b/i;
/** What may stand between a party and its modal: nothing, more parties, an aside, what qualifies it. */
const BEHIND_SUBJECT =
  /^(?:\s*$|\s*\(|\s*[,/]|\s+(?:and|or|and\/or|X|who|whose|that|which|with|without|in|of|on|at|from|for|to|under|covered|employed|assigned|hired|returning|requesting|involved|selected|appointed|designated|participating|receiving|working|serving|wishing|desiring|absent|hereby|also|then|each|either|both|jointly|therefore|further|herein|upon|during|as|so|is|are|does|do)\b)/i;
/** Another noun phrase begins behind a comma or conjunction: it is what the modal is said of. */
const OTHER_SUBJECT =
  /(?:[,;]|\b(?:and|but|or|that|if))\s+(?:the|any|such|no(?!\s+(?:later|more|less|fewer|sooner|earlier))|this|these|those|all|its|their|\$\d)\s?(?!X\b)[a-z\d]/;
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
      if (count === MOST_PER_SENTENCE || isMonth(match[0]) || isCondition(sentence.words, match.index)) continue;
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
  const holder = holderOf(words, before, at, subjectStart);
  const passive = PASSIVE.test(behind) || /^(?:is|are)\s+prohibited/i.test(modal);
  const agent = passive
    ? after.find((party) => BY.test(words.slice(party.start - 4, party.start + 1)) && !OTHER_CLAUSE.test(words.slice(from, party.start)))
    : undefined;
  const actor = passive ? (agent ?? null) : holder;
  const beneficiary = passive ? holder : beneficiaryOf(holder, modal, behind, from, after);
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

/** The modal of an opening condition (`When a teacher is required to …, the District shall …`) tells no duty. */
function isCondition(words: string, at: number): boolean {
  const open = OPENING.exec(words);
  return open !== null && !words.slice(0, at).includes(',') && /,[^,]*\b(?:shall|must|will|may)\b/i.test(words.slice(at));
}

/** The party that the clause is about: no other noun stands between it and the modal. Else the sentence's, where a relative clause holds the words between. */
function holderOf(words: string, before: readonly PartyNamed[], at: number, subjectStart: number): PartyNamed | null {
  const between = (party: PartyNamed): string => {
    let rest = words.slice(party.end, at);
    for (const other of before) if (other.start >= party.end) rest = rest.replace(words.slice(other.start, other.end), 'X');
    return rest;
  };
  const own = before.find((party) => party.start >= subjectStart && !party.dependent && isSubject(between(party)));
  return own ?? before.find((party) => !party.dependent && RELATIVE.test(between(party)) && !OTHER_SUBJECT.test(between(party))) ?? null;
}

function isSubject(between: string): boolean {
  return BEHIND_SUBJECT.test(between) && !OTHER_SUBJECT.test(between);
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

function beneficiaryOf(
  holder: PartyNamed | null,
  modal: string,
  behind: string,
  from: number,
  after: readonly PartyNamed[],
): PartyNamed | null {
  if (
    RIGHT.test(modal) ||
    /^\s+be\s+(?:entitled|eligible|allowed|permitted)/i.test(behind) ||
    /^\s+(?:receive|have\s+the\s+right|earn|accrue)\b/i.test(behind)
  )
    return holder;
  if (!GIVES.test(behind)) return null;
  const given = after.filter(
    (party) => party.name !== 'parties' && !BY.test(behind.slice(Math.max(0, party.start - from - 4), party.start - from)),
  );
  return given.find((party) => party.name !== holder?.name) ?? null;
}

function shortened(words: string): number {
  const cut = words.lastIndexOf(' ', LONGEST_QUOTE);
  return cut > 0 ? cut : LONGEST_QUOTE;
}

/** What agreements count, singular. */
const SINGULAR =
  `student pupil child teacher member employee nurse officer representative person individual family class section period preparation prep course unit credit
  hour-unit step increment column lane observation evaluation conference meeting session visit copy candidate applicant volunteer participant parent
  counselor psychologist librarian administrator aide paraprofessional substitute assignment school building site game event trip vote signature mile point
  position vacancy arbitrator name list proposal consultation absence incident occasion warning hearing panelist panel paycheck payment installment
  deduction holiday shift assault call caseload load seat desk room computer item grievance district occurrence time location
  coordinator principal supervisor manager director president trustee designee mediator witness attempt block topic subject lesson opportunity request
  indication rating option award increase raise bonus workshop training evaluator mentor coach specialist therapist secretary custodian driver worker
  steward delegate deputy sergeant lieutenant captain firefighter dispatcher clerk committee subcommittee`.split(/\s+/);

/** Counted nouns, singular and plural, with the singular. */
const NOUNS = new Map(SINGULAR.flatMap((noun) => [[noun, noun] as const, [plural(noun), noun] as const]));
/** Words in -s that are no plural nouns, and verbs that stand behind a number. */
const NO_PLURAL =
  /(?:ss|us|is|as)$|^(?:has|does|unless|always|perhaps|besides|others|themselves|ours|theirs|yours|means|agrees|begins|ends|occurs|remains|requires|provides|applies|receives|receipts|dollars|cents|series|overseas)$/;

export interface CountedNoun {
  /** Singular. */
  readonly noun: string;
  readonly isPlural: boolean;
}

export function countedNoun(word: string): CountedNoun | null {
  const lower = word.toLowerCase();
  const noun = NOUNS.get(lower);
  return noun === undefined ? null : { noun, isPlural: noun !== lower };
}

/** Any other plural noun (`three programs`): what a number in words counts. */
export function anyPlural(word: string): CountedNoun | null {
  if (!/^[a-z]{3,}s$/.test(word) || NO_PLURAL.test(word)) return null;
  return { noun: word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1), isPlural: true };
}

function plural(noun: string): string {
  if (noun === 'child') return 'children';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /s$/.test(noun) ? `${noun}es` : `${noun}s`;
}

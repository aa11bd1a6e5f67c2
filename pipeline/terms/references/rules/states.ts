/** States as codes are cited (Bluebook); a county, capital or person of the same name is none. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['alabama', 'Ala.'],
  ['alaska', 'Alaska'],
  ['arizona', 'Ariz.'],
  ['arkansas', 'Ark.'],
  ['california', 'Cal.'],
  ['colorado', 'Colo.'],
  ['connecticut', 'Conn.'],
  ['delaware', 'Del.'],
  ['florida', 'Fla.'],
  ['georgia', 'Ga.'],
  ['hawaii', 'Haw.'],
  ['idaho', 'Idaho'],
  ['illinois', 'Ill.'],
  ['indiana', 'Ind.'],
  ['iowa', 'Iowa'],
  ['kansas', 'Kan.'],
  ['kentucky', 'Ky.'],
  ['louisiana', 'La.'],
  ['maine', 'Me.'],
  ['maryland', 'Md.'],
  ['massachusetts', 'Mass.'],
  ['michigan', 'Mich.'],
  ['minnesota', 'Minn.'],
  ['mississippi', 'Miss.'],
  ['missouri', 'Mo.'],
  ['montana', 'Mont.'],
  ['nebraska', 'Neb.'],
  ['nevada', 'Nev.'],
  ['new hampshire', 'N.H.'],
  ['new jersey', 'N.J.'],
  ['new mexico', 'N.M.'],
  ['new york', 'N.Y.'],
  ['north carolina', 'N.C.'],
  ['north dakota', 'N.D.'],
  ['ohio', 'Ohio'],
  ['oklahoma', 'Okla.'],
  ['oregon', 'Or.'],
  ['pennsylvania', 'Pa.'],
  ['rhode island', 'R.I.'],
  ['south carolina', 'S.C.'],
  ['south dakota', 'S.D.'],
  ['tennessee', 'Tenn.'],
  ['texas', 'Tex.'],
  ['utah', 'Utah'],
  ['vermont', 'Vt.'],
  ['virginia', 'Va.'],
  ['washington', 'Wash.'],
  ['west virginia', 'W. Va.'],
  ['wisconsin', 'Wis.'],
  ['wyoming', 'Wyo.'],
]);
const NAMES = [...ABBREVIATIONS.keys()].sort((a, b) => b.length - a.length);
const SHORT = [...ABBREVIATIONS.values()].filter((short) => short.endsWith('.'));
/** Pattern of a state's name or its abbreviation with a stop, without groups. */
export const STATE_NAME = [
  ...NAMES.map((name) => name.replace(' ', '\\s{1,3}')),
  ...SHORT.map((short) => short.replaceAll('.', '\\.')),
].join('|');
const NAME = new RegExp(
  `\\b(?:${NAMES.map((name) => titled(name)).join('|')})\\b(?!\\s(?:County|City|Street|Avenue|Monument|Birthday|Day)|['’]s\\s{1,3}Birth|,?\\s{1,3}D\\.?\\s?C\\b)`,
  'g',
);
/** Bodies and laws that California alone has. */
const CALIFORNIAN = /\bPERB\b|\bEERA\b|\bCTA\/NEA\b|\bCalSTRS\b/g;

/** Abbreviation of a state's name, or null. */
export function stateNamed(name: string | undefined): string | null {
  if (name === undefined) return null;
  const word = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return ABBREVIATIONS.get(word) ?? SHORT.find((short) => short.toLowerCase() === word) ?? null;
}

/** The state whose names stand most often in the text; null where there is none. */
export function stateOf(text: string): string | null {
  const counts = new Map<string, number>([['Cal.', text.match(CALIFORNIAN)?.length ?? 0]]);
  for (const [name] of text.matchAll(NAME)) {
    const state = stateNamed(name)!;
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [state, count] of counts) if (count > (best === null ? 0 : counts.get(best)!)) best = state;
  return best;
}

function titled(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('\\s{1,3}');
}

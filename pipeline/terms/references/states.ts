/** States as codes are cited (Bluebook). Only states whose codes go by subject are told apart. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/\bCalifornia\b|\bPERB\b|\bEERA\b|\bCTA\/NEA\b|\bCalSTRS\b/g, 'Cal.'],
  [/\bTexas\b/g, 'Tex.'],
  [/\bMaryland\b/g, 'Md.'],
  [/\bPennsylvania\b/g, 'Pa.'],
  [/\bNew York\b/g, 'N.Y.'],
  [/\bIllinois\b/g, 'Ill.'],
  [/\bIndiana\b/g, 'Ind.'],
];
const PREFIX: ReadonlyMap<string, string> = new Map([
  ['california', 'Cal.'],
  ['texas', 'Tex.'],
  ['maryland', 'Md.'],
  ['pennsylvania', 'Pa.'],
  ['new york', 'N.Y.'],
  ['illinois', 'Ill.'],
  ['indiana', 'Ind.'],
]);

/** Abbreviation of a state's name, or null. */
export function stateNamed(name: string | undefined): string | null {
  return name === undefined ? null : (PREFIX.get(name.toLowerCase().replace(/\s+/g, ' ').trim()) ?? null);
}

/** The state whose names stand most often in the text; null where there is none. */
export function stateOf(text: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [pattern, state] of STATES) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      best = state;
      most = count;
    }
  }
  return best;
}

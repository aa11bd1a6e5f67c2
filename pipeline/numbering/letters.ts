/** Ordinal of a list letter: a..z are 1..26, then doubled (aa 27, bb 28) or counted on (ab 28, ac 29); null for anything else. */
export function letterOrdinal(letters: string): number | null {
  if (!/^\p{L}{1,3}$/u.test(letters)) return null;
  const codes = [...letters.toLowerCase()].map((letter) => letter.charCodeAt(0) - 96);
  if (codes.some((code) => code < 1 || code > 26)) return null;
  const [first, second] = codes;
  if (codes.length === 1) return first!;
  if (codes.every((code) => code === first)) return 26 * (codes.length - 1) + first!;
  return codes.length === 2 && first === 1 ? 26 + second! : null;
}

/** Letter of an ordinal, doubled after z. */
export function toLetter(ordinal: number): string {
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26));
  return letter.repeat(1 + Math.floor((ordinal - 1) / 26));
}

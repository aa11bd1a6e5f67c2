/** Text from file names and documents on one line of a terminal: control characters stand as their escapes. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short.length > 1 ? short : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
}

/** `1 page`, `2 pages`. */
export function amount(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

const PLACE = /[.,]{0,2}\s{1,3}(?:above|below|supra|hereof)\b|\s?\((?:above|below|Above|Below)\)/y;

/** End of a citation with what says where its unit stands: `Section 8.2.1 above`, `Section A. above`, `Section 4 hereof`. */
export function withPlace(text: string, end: number): number {
  PLACE.lastIndex = end;
  return end + (PLACE.exec(text)?.[0].length ?? 0);
}

/** Whether the citation that ends at `end` says that its unit stands above. */
export function isPlacedAbove(text: string, end: number): boolean {
  return /above\)?$/i.test(text.slice(Math.max(0, end - 6), end));
}

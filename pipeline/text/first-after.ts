/** Index of the first of ascending spans that ends behind an offset; their number where none does. */
export function firstAfter(spans: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of zeros in one buffer: each buffer costs more than what is reckoned in a row, and there are thousands of rows. */
export function rowsOf(count: number, length: number): Float64Array[] {
  const all = new Float64Array(count * length);
  return Array.from({ length: count }, (_, row) => all.subarray(row * length, (row + 1) * length));
}
